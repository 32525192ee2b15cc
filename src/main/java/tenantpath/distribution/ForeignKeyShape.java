package tenantpath.distribution;

import java.util.List;
import java.util.Optional;
import tenantpath.graph.Relationship;
import tenantpath.schema.ForeignKey;
import tenantpath.schema.RelationName;

/** Where a foreign key between two distributed tables stands to their keys. */
enum ForeignKeyShape {
  /** It pairs the two keys. */
  HOLDS_KEY,
  /** It does not touch the parent's key, so both keys can be added to it. */
  WITHOUT_KEY,
  /** It pairs the parent's key with another column, and cannot be widened. */
  OFF_KEY;

  static ForeignKeyShape of(Relationship relationship, Roles roles) {
    return of(
        relationship.from(),
        relationship.columns(),
        relationship.to(),
        relationship.referencedColumns(),
        roles);
  }

  static ForeignKeyShape of(ForeignKey key, Roles roles) {
    return of(key.table(), key.columns(), key.referencedTable(), key.referencedColumns(), roles);
  }

  private static ForeignKeyShape of(
      RelationName child,
      List<String> columns,
      RelationName parent,
      List<String> referencedColumns,
      Roles roles) {
    int at = roles.keyOf(parent).map(referencedColumns::indexOf).orElse(-1);
    if (at < 0) {
      return WITHOUT_KEY;
    }
    return roles.keyOf(child).equals(Optional.of(columns.get(at))) ? HOLDS_KEY : OFF_KEY;
  }
}
