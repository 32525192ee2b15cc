package tenantpath.plan;

import java.util.List;
import java.util.Optional;
import tenantpath.schema.RelationName;
import tenantpath.schema.View;

/** The steps of phase 60 that put the key into unique keys; plain PostgreSQL runs them. */
public sealed interface KeyStep extends FixedStep {
  /** An extension whose operator classes an exclusion constraint needs for the key. */
  record CreateExtension(RelationName table, String extension) implements KeyStep {
    @Override
    public StepKind kind() {
      return StepKind.CREATE_EXTENSION;
    }
  }

  /**
   * A view that groups by a primary key groups by what it selects as well, so that it no longer
   * depends on that key.
   *
   * @param table the view
   * @param options the text of WITH ( … ) without the parentheses
   */
  record RegroupView(
      RelationName table, View.Kind viewKind, Optional<String> options, String before, String after)
      implements KeyStep {
    @Override
    public StepKind kind() {
      return viewKind == View.Kind.VIEW
          ? StepKind.REGROUP_VIEW
          : StepKind.REGROUP_MATERIALIZED_VIEW;
    }
  }

  /**
   * A routine whose body the server has parsed groups by what it selects as well.
   *
   * @param table the routine
   * @param before the statement that makes it as it was; {@code after} as it is to be
   */
  record RegroupRoutine(RelationName table, String before, String after) implements KeyStep {
    @Override
    public StepKind kind() {
      return StepKind.REGROUP_ROUTINE;
    }
  }

  /**
   * The wider index is built under the final name, once what has that name is renamed.
   *
   * @param key as it is to be
   * @param parked what the present one is called until it is dropped
   * @param partitioned whether its table is
   * @param partitions its parts there, as far as the dump knows them
   */
  record BuildUnique(UniqueKey key, String parked, boolean partitioned, List<Part> partitions)
      implements KeyStep {
    public BuildUnique {
      partitions = List.copyOf(partitions);
    }

    /** The index of one partition, and what the present one is called meanwhile. */
    public record Part(UniqueKey key, String parked) {}

    @Override
    public RelationName table() {
      return key.table();
    }

    @Override
    public StepKind kind() {
      return StepKind.BUILD_UNIQUE;
    }
  }

  /** The wider index takes the place of the present one, as a constraint where that is one. */
  record SwapUnique(
      UniqueKey key, String parked, boolean partitioned, List<BuildUnique.Part> partitions)
      implements KeyStep {
    public SwapUnique {
      partitions = List.copyOf(partitions);
    }

    @Override
    public RelationName table() {
      return key.table();
    }

    @Override
    public StepKind kind() {
      return partitioned ? StepKind.SWAP_PARTITIONED_UNIQUE : StepKind.SWAP_UNIQUE;
    }
  }

  /**
   * A constraint that no index can be prepared for is dropped and added in one statement.
   *
   * @param columns its keys in order, an expression as an empty text
   * @param definition as {@code pg_get_constraintdef} writes it
   */
  record ReplaceConstraint(RelationName table, String name, List<String> columns, String definition)
      implements KeyStep {
    public ReplaceConstraint {
      columns = List.copyOf(columns);
    }

    @Override
    public StepKind kind() {
      return StepKind.REPLACE_CONSTRAINT;
    }
  }

  /**
   * What MATCH FULL said of nullable columns is said by a CHECK.
   *
   * @param validated false where the foreign key was NOT VALID
   */
  record AddAllOrNone(RelationName table, String name, List<String> columns, boolean validated)
      implements KeyStep {
    public AddAllOrNone {
      columns = List.copyOf(columns);
    }

    @Override
    public StepKind kind() {
      return StepKind.ADD_ALL_OR_NONE;
    }
  }

  /**
   * A unique key of the root, which phase 70 drops, gets a plain index beside it for look-ups.
   *
   * @param key the unique key
   * @param parked what it is called from now on
   * @param body of the plain index
   * @param partitioned whether the index can be built CONCURRENTLY
   */
  record KeepPlainIndex(UniqueKey key, String parked, String body, boolean partitioned)
      implements KeyStep {
    @Override
    public RelationName table() {
      return key.table();
    }

    @Override
    public StepKind kind() {
      return StepKind.KEEP_PLAIN_INDEX;
    }
  }
}
