package tenantpath.plan;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import tenantpath.schema.RelationName;
import tenantpath.schema.TypeName;

/** The steps that give every row its key, phases 10 to 50. */
public sealed interface BackfillStep extends FixedStep {

  /**
   * The table gets the key column: nullable, without a default.
   *
   * @param type the type of the root's key, as {@code collation} is its collation
   */
  record AddColumn(RelationName table, String column, TypeName type, Optional<String> collation)
      implements BackfillStep {
    @Override
    public StepKind kind() {
      return StepKind.ADD_COLUMN;
    }
  }

  /**
   * A trigger gives the rows written from now on the key of their parent.
   *
   * @param sources the first that tells a key gives it
   * @param sentinel the key of rows that no source has a row for
   */
  record FillNewRows(
      RelationName table,
      String column,
      List<KeySource> sources,
      Optional<String> sentinel,
      RelationName function,
      String trigger)
      implements BackfillStep {
    public FillNewRows {
      sources = List.copyOf(sources);
    }

    @Override
    public StepKind kind() {
      return StepKind.FILL_NEW_ROWS;
    }
  }

  /**
   * A trigger on a parent takes the rows of {@code child} along when the parent changes tenant.
   *
   * @param table the parent
   * @param routes the ways from the child to the parent
   * @param sources where the child has its key from
   */
  record PropagateKey(
      RelationName table,
      RelationName child,
      String childColumn,
      List<KeySource> routes,
      List<KeySource> sources,
      RelationName function,
      String trigger)
      implements BackfillStep {
    public PropagateKey {
      routes = List.copyOf(routes);
      sources = List.copyOf(sources);
    }

    @Override
    public StepKind kind() {
      return StepKind.PROPAGATE_KEY;
    }
  }

  /**
   * The rows that are there already get the key.
   *
   * @param sources the first that tells a key gives it; none where the table had the key before
   * @param sentinel the key of rows that no source has a row for
   * @param wave 1 where the sources have the key from the start, else one more than the latest
   * @param rows how many rows the dump holds, where it holds data
   * @param procedure walks the table in batches; dropped when done
   * @param firing triggers of the application that fire unless a superuser runs the step
   * @param firingInReplica those that fire if one does
   * @param rules rules that would take the place of its UPDATE unless a superuser runs it
   */
  record Backfill(
      RelationName table,
      String column,
      List<KeySource> sources,
      Optional<String> sentinel,
      int wave,
      OptionalLong rows,
      BackfillMethod method,
      RelationName procedure,
      List<String> firing,
      List<String> firingInReplica,
      List<String> rules)
      implements BackfillStep {
    public Backfill {
      sources = List.copyOf(sources);
      firing = List.copyOf(firing);
      firingInReplica = List.copyOf(firingInReplica);
      rules = List.copyOf(rules);
    }

    @Override
    public StepKind kind() {
      return method instanceof BackfillMethod.Whole
          ? StepKind.BACKFILL_AT_ONCE
          : StepKind.BACKFILL_IN_BATCHES;
    }
  }

  /**
   * A function fills one batch of rows and returns how many, for pg_cron.
   *
   * @param rows how many rows the dump holds, where it holds data
   * @param order tells whether one of the functions that the key comes through has something left
   *     to do, for then this one may have; empty where the key comes through none
   * @param indexes find the rows without the key: one for each relation that stores rows
   */
  record BatchFunction(
      RelationName table,
      String column,
      List<KeySource> sources,
      Optional<String> sentinel,
      int wave,
      OptionalLong rows,
      BackfillMethod method,
      RelationName function,
      Optional<RelationName> order,
      List<UnfilledIndex> indexes)
      implements BackfillStep {
    public BatchFunction {
      sources = List.copyOf(sources);
      indexes = List.copyOf(indexes);
    }

    /** A partial index WHERE the key IS NULL. */
    public record UnfilledIndex(RelationName name, RelationName on, List<String> columns) {
      public UnfilledIndex {
        columns = List.copyOf(columns);
      }
    }

    @Override
    public StepKind kind() {
      return StepKind.BATCH_FUNCTION;
    }
  }

  /**
   * A function knows which batch functions come before which, and tells whether one that comes
   * before another has something left to do.
   *
   * @param table the first that is filled
   * @param batches those that come before another and those that come after one, in order
   */
  record BatchOrder(RelationName table, RelationName function, List<Batch> batches)
      implements BackfillStep {
    public BatchOrder {
      batches = List.copyOf(batches);
    }

    /**
     * A batch function.
     *
     * @param parents those that its key comes from directly
     */
    public record Batch(RelationName function, int wave, List<RelationName> parents) {
      public Batch {
        parents = List.copyOf(parents);
      }
    }

    @Override
    public StepKind kind() {
      return StepKind.BATCH_ORDER;
    }
  }

  /** A pg_cron job calls a batch function until it returns 0. */
  record ScheduleBatches(RelationName table, RelationName function, String job)
      implements BackfillStep {
    @Override
    public StepKind kind() {
      return StepKind.SCHEDULE_BATCHES;
    }
  }

  /**
   * The rows of a table satisfy each CHECK, those that are NOT VALID too.
   *
   * @param unfilled the column that rows are about to get, where only those that lack it matter
   */
  record CheckRows(RelationName table, Optional<String> unfilled, List<KeyCheck.KeepsCheck> checks)
      implements BackfillStep {
    public CheckRows {
      checks = List.copyOf(checks);
    }

    @Override
    public StepKind kind() {
      return unfilled.isPresent() ? StepKind.CHECK_ROWS : StepKind.VERIFY_ROWS;
    }
  }

  /** What must hold of a table's key before anything depends on it. */
  record VerifyKey(RelationName table, String column, List<KeyCheck> checks)
      implements BackfillStep {
    public VerifyKey {
      checks = List.copyOf(checks);
    }

    @Override
    public StepKind kind() {
      return StepKind.VERIFY_KEY;
    }
  }

  /** The tenant that rows without one are to belong to is there: the plan cannot make it. */
  record RequireTenant(RelationName table, String column, String key) implements BackfillStep {
    @Override
    public StepKind kind() {
      return StepKind.REQUIRE_TENANT;
    }
  }

  /**
   * The rows that no path gives a key are deleted, as people decided; nothing brings them back.
   *
   * @param decision who decided, where and why
   */
  record DeleteRows(RelationName table, String column, List<KeySource> sources, String decision)
      implements BackfillStep {
    public DeleteRows {
      sources = List.copyOf(sources);
    }

    @Override
    public StepKind kind() {
      return StepKind.DELETE_ROWS;
    }
  }

  /**
   * The key column becomes NOT NULL.
   *
   * @param check the name of the CHECK that is validated first and dropped afterwards
   */
  record RequireKey(RelationName table, String column, String check) implements BackfillStep {
    @Override
    public StepKind kind() {
      return StepKind.REQUIRE_KEY;
    }
  }
}
