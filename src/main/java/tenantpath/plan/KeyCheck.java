package tenantpath.plan;

import tenantpath.graph.Relationship;
import tenantpath.schema.RelationName;

/** One thing that must hold of every row's key; each is a count that must be 0. */
public sealed interface KeyCheck {
  /** The key is NOT NULL. */
  record NoNull() implements KeyCheck {}

  /** The key is the one that the path leads to: along the backfill's own path, or another one. */
  record FollowsPath(KeySource path) implements KeyCheck {}

  /**
   * The same along a foreign key that stays NOT VALID, or a path that is a guess: it only warns.
   */
  record MayCrossTenants(KeySource path) implements KeyCheck {}

  /** Every row that names a parent has that parent. */
  record HasParent(Relationship relationship) implements KeyCheck {}

  /** The columns that a relationship references tell the tenant: they hold in one tenant only. */
  record OneTenant(Relationship relationship, String keyColumn) implements KeyCheck {}

  /** The key is one of the root's; rows of a tenant that is gone can be distributed: it warns. */
  record KnownTenant(RelationName root, String rootColumn) implements KeyCheck {}
}
