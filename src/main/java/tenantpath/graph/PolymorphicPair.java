package tenantpath.graph;

import tenantpath.schema.RelationName;

/** Two columns of which one names a type of row and the other the row: owner_type, owner_id. */
public record PolymorphicPair(RelationName table, String typeColumn, String idColumn)
    implements Comparable<PolymorphicPair> {
  @Override
  public int compareTo(PolymorphicPair other) {
    int byTable = table.compareTo(other.table);
    return byTable != 0 ? byTable : idColumn.compareTo(other.idColumn);
  }
}
