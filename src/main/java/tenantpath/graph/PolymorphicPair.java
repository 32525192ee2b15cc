package tenantpath.graph;

import java.util.List;
import tenantpath.schema.RelationName;

/**
 * Two columns of which one names a type of row and the other the row: owner_type, owner_id.
 *
 * @param types the tables that the schema lets the type column name, as far as it tells, sorted
 * @param unresolved types that the schema mentions and no table is named like, sorted
 */
public record PolymorphicPair(
    RelationName table,
    String typeColumn,
    String idColumn,
    List<RelationName> types,
    List<String> unresolved)
    implements Comparable<PolymorphicPair> {
  public PolymorphicPair {
    types = List.copyOf(types);
    unresolved = List.copyOf(unresolved);
  }

  @Override
  public int compareTo(PolymorphicPair other) {
    int byTable = table.compareTo(other.table);
    return byTable != 0 ? byTable : idColumn.compareTo(other.idColumn);
  }
}
