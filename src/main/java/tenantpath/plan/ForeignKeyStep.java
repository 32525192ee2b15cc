package tenantpath.plan;

import java.util.List;
import java.util.Optional;
import tenantpath.schema.ForeignKey;
import tenantpath.schema.RelationName;

/** Steps about foreign keys, in phase 60 on PostgreSQL, in 70 and 90 on Citus. */
public sealed interface ForeignKeyStep extends Step {

  /**
   * A foreign key is added, without a lock on writers while rows are checked.
   *
   * @param key as it is to be in the end
   * @param name what it is called for now
   * @param comment what the dump says of it, where the one before is gone by then
   * @param counting local tables with identity columns that Citus may make again by it
   */
  record AddForeignKey(
      Phase phase,
      ForeignKey key,
      String name,
      Checking checking,
      Optional<String> comment,
      List<RelationName> counting)
      implements ForeignKeyStep {
    public AddForeignKey {
      counting = List.copyOf(counting);
    }

    /** One whose comment comes from the foreign key before it, or from what phase 70 saved. */
    public AddForeignKey(Phase phase, ForeignKey key, String name, Checking checking) {
      this(phase, key, name, checking, Optional.empty(), List.of());
    }

    /** When the rows that are there are held against it. */
    public enum Checking {
      /** NOT VALID first, then VALIDATE. */
      AFTERWARDS,
      /** Where NOT VALID, or VALIDATE, is refused or does half of it. */
      AT_ONCE,
      /** It was NOT VALID, and stays so. */
      NEVER
    }

    @Override
    public RelationName table() {
      return key.table();
    }

    @Override
    public Hazard hazard() {
      return new Hazard(
          Lock.SHARE_ROW_EXCLUSIVE,
          checking == Checking.AT_ONCE ? Duration.SCAN : duration(phase),
          Transaction.ANY);
    }
  }

  /**
   * A foreign key is dropped by name; one of the same name with other columns stays.
   *
   * @param heir the foreign key that takes its place, and its comment
   * @param checking how it would be added again
   * @param settling tables: once Citus knows one of them, it has been dropped, and is to stay from
   *     when it is added again
   * @param counting local tables with identity columns that Citus may make again by it
   */
  record DropForeignKey(
      Phase phase,
      ForeignKey key,
      Optional<String> heir,
      AddForeignKey.Checking checking,
      List<RelationName> settling,
      List<RelationName> counting)
      implements ForeignKeyStep {
    public DropForeignKey {
      settling = List.copyOf(settling);
      counting = List.copyOf(counting);
    }

    /** The step that adds it again. */
    public AddForeignKey undoing() {
      return new AddForeignKey(phase, key, key.name(), checking);
    }

    @Override
    public RelationName table() {
      return key.table();
    }

    @Override
    public Hazard hazard() {
      return new Hazard(Lock.ACCESS_EXCLUSIVE, duration(phase), Transaction.ANY);
    }
  }

  /** On Citus a foreign key can make a local table managed, or end that. */
  private static Duration duration(Phase phase) {
    return phase == Phase.FOREIGN_KEYS ? Duration.SHARDS : Duration.CATALOG;
  }

  /** A foreign key gets the name of the one it replaces. */
  record RenameForeignKey(Phase phase, RelationName table, String name, String to)
      implements ForeignKeyStep {
    @Override
    public Hazard hazard() {
      return new Hazard(Lock.ACCESS_EXCLUSIVE, Duration.CATALOG, Transaction.ANY);
    }
  }
}
