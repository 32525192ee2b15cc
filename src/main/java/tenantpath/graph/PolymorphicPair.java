package tenantpath.graph;

import java.util.List;
import tenantpath.schema.RelationName;

/**
 * Two columns of which one names a type of row and the other the row: owner_type, owner_id.
 *
 * @param targets what the values stand for that the schema lets the type column have, as far as it
 *     tells, sorted by value
 * @param unresolved types that the schema mentions and no table is named like, sorted
 */
public record PolymorphicPair(
    RelationName table,
    String typeColumn,
    String idColumn,
    List<TypeTarget> targets,
    List<String> unresolved)
    implements Comparable<PolymorphicPair> {
  public PolymorphicPair {
    targets = List.copyOf(targets);
    unresolved = List.copyOf(unresolved);
  }

  /** The tables that the type column may name, sorted. */
  public List<RelationName> types() {
    return targets.stream().map(TypeTarget::table).distinct().sorted().toList();
  }

  @Override
  public int compareTo(PolymorphicPair other) {
    int byTable = table.compareTo(other.table);
    return byTable != 0 ? byTable : idColumn.compareTo(other.idColumn);
  }
}
