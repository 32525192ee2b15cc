package tenantpath.plan;

import java.util.List;
import java.util.Optional;
import tenantpath.schema.Policy;
import tenantpath.schema.RelationName;
import tenantpath.schema.Trigger;

/** The steps that run on the Citus coordinator, from phase 70 on, loading aside. */
public sealed interface CitusStep extends FixedStep {

  /**
   * What the conversion to managed tables loses is written down, and materialized views, with the
   * views on them, are dropped.
   *
   * @param table the root
   * @param store keeps the statements that make all of it again
   * @param managed local tables that Citus is going to manage
   * @param planned tables to distribute, and reference tables
   * @param unbound local tables that lose foreign keys until phase 90
   */
  record SetAside(
      RelationName table,
      RelationName store,
      List<RelationName> managed,
      List<RelationName> planned,
      List<RelationName> unbound)
      implements CitusStep {
    public SetAside {
      unbound = List.copyOf(unbound);
      managed = List.copyOf(managed);
      planned = List.copyOf(planned);
    }

    @Override
    public StepKind kind() {
      return StepKind.SET_ASIDE;
    }
  }

  /** A trigger of the application goes. */
  record DropTrigger(Trigger trigger, Optional<String> comment) implements CitusStep {
    @Override
    public RelationName table() {
      return trigger.table();
    }

    @Override
    public StepKind kind() {
      return StepKind.DROP_TRIGGER;
    }
  }

  /** What filled the key goes: a trigger with its function, or a function for batches. */
  record DropFilling(RelationName table, BackfillStep filling) implements CitusStep {
    @Override
    public StepKind kind() {
      return StepKind.DROP_FILLING;
    }
  }

  /** A policy that Citus refuses goes; row security stays on. */
  record DropPolicy(Policy policy, Optional<String> comment) implements CitusStep {
    @Override
    public RelationName table() {
      return policy.table();
    }

    @Override
    public StepKind kind() {
      return StepKind.DROP_POLICY;
    }
  }

  /**
   * A unique key of the root goes; the plain index that phase 60 built stays.
   *
   * @param parked what it is called since phase 60
   */
  record DropRootUnique(UniqueKey key, String parked) implements CitusStep {
    @Override
    public RelationName table() {
      return key.table();
    }

    @Override
    public StepKind kind() {
      return StepKind.DROP_ROOT_UNIQUE;
    }
  }

  /**
   * The workers know the coordinator, and there is a place to write down numbers of rows.
   *
   * @param table the root
   * @param required whether foreign keys between local and reference tables need it
   * @param policed tables that Citus is going to know, with policies
   */
  record CheckCoordinator(
      RelationName table, RelationName counts, boolean required, List<RelationName> policed)
      implements CitusStep {
    public CheckCoordinator {
      policed = List.copyOf(policed);
    }

    @Override
    public StepKind kind() {
      return StepKind.CHECK_COORDINATOR;
    }
  }

  /** A copy of the table on every node. */
  record CreateReferenceTable(
      RelationName table, RelationName counts, Propagation propagation, Undoing undoing)
      implements CitusStep {
    @Override
    public StepKind kind() {
      return StepKind.CREATE_REFERENCE_TABLE;
    }
  }

  /**
   * The table is split into shards.
   *
   * @param colocatedWith the root; empty for the root itself
   * @param counts where the number of rows is written down
   */
  record DistributeTable(
      RelationName table,
      String column,
      Optional<RelationName> colocatedWith,
      RelationName counts,
      Propagation propagation,
      Undoing undoing)
      implements CitusStep {
    @Override
    public StepKind kind() {
      return StepKind.DISTRIBUTE_TABLE;
    }
  }

  /** How the rows come back to the coordinator. */
  sealed interface Undoing {
    /** Citus undistributes the table. */
    record Undistribute() implements Undoing {}

    /** It has an identity column, so its rows are copied to a table that takes its place. */
    record CopyBack(RelationName copy, RelationName store) implements Undoing {}
  }

  /** How a statement reaches the shards. */
  enum Propagation {
    PARALLEL,
    /** By one connection: long names of shards may collide, and reference tables need it. */
    SEQUENTIAL
  }

  /** What phase 70 set aside is made again. */
  record BringBack(SetAside aside) implements CitusStep {
    @Override
    public RelationName table() {
      return aside.table();
    }

    @Override
    public StepKind kind() {
      return StepKind.BRING_BACK;
    }
  }

  /**
   * Materialized views are filled, which a schema without rows leaves empty.
   *
   * @param table the root
   */
  record RefreshViews(RelationName table) implements CitusStep {
    @Override
    public StepKind kind() {
      return StepKind.REFRESH_VIEWS;
    }
  }

  /**
   * What must hold of a table on Citus, at the end.
   *
   * @param column the distribution column; empty for a reference table
   */
  record VerifyTable(RelationName table, Optional<String> column, List<Expected> constraints)
      implements CitusStep {
    public VerifyTable {
      constraints = List.copyOf(constraints);
    }

    /** A constraint that must be there; {@code validated} false where it may be NOT VALID. */
    public record Expected(RelationName table, String name, String type, boolean validated) {}

    @Override
    public StepKind kind() {
      return StepKind.VERIFY_TABLE;
    }
  }

  /** The rows that stayed on the coordinator, hidden since phase 80, are removed. */
  record FreeLocalCopy(RelationName table) implements CitusStep {
    @Override
    public StepKind kind() {
      return StepKind.FREE_LOCAL_COPY;
    }
  }
}
