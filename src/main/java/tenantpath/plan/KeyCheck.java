package tenantpath.plan;

import java.util.List;
import tenantpath.graph.Relationship;
import tenantpath.schema.ColumnReference;
import tenantpath.schema.RelationName;

/** One thing that must hold of every row; each is a count that must be 0. */
public sealed interface KeyCheck {
  /** The key is NOT NULL. */
  record NoNull() implements KeyCheck {}

  /** Each row whose key is NULL reaches none: these are going to be deleted, as it was decided. */
  record NoneToFill(List<KeySource> sources) implements KeyCheck {
    public NoneToFill {
      sources = List.copyOf(sources);
    }
  }

  /** How many rows are going to be deleted, because they reach no key; it only warns. */
  record NoneToDelete(List<KeySource> sources) implements KeyCheck {
    public NoneToDelete {
      sources = List.copyOf(sources);
    }
  }

  /** The tenant of rows without one is there. */
  record TenantThere(String key) implements KeyCheck {}

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

  /**
   * The key is one of the root's: where nothing but its name says so, it may hold something else.
   */
  record KnownTenant(RelationName root, String rootColumn) implements KeyCheck {}

  /** The same of a column that surely holds the key; rows of a tenant that is gone only warn. */
  record LivingTenant(RelationName root, String rootColumn) implements KeyCheck {}

  /** The keys of all tables still have the type and the collation of the root's. */
  record SameType(List<ColumnReference> keys, ColumnReference rootKey) implements KeyCheck {
    public SameType {
      keys = List.copyOf(keys);
    }
  }

  /**
   * No row breaks a CHECK that is NOT VALID: Citus copies every row into a shard, which has it too.
   */
  record KeepsCheck(String name, String expression) implements KeyCheck {}

  /** What a unique constraint or index of the dump forbids does not occur, should it be gone. */
  record StillUnique(List<String> columns) implements KeyCheck {
    public StillUnique {
      columns = List.copyOf(columns);
    }
  }
}
