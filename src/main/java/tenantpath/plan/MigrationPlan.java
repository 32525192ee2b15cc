package tenantpath.plan;

import java.util.List;

/**
 * What the migration does, in order, and what becomes of each constraint.
 *
 * @param route where the rows are meanwhile
 * @param steps by phase; within a phase in the order they must run
 * @param keysUndone what undoes phase 60, in the order it must run, save for steps that have an
 *     inverse of their own
 * @param ledger sorted
 */
public record MigrationPlan(
    Route route, List<Step> steps, List<Step> keysUndone, List<LedgerEntry> ledger) {
  public MigrationPlan {
    steps = List.copyOf(steps);
    keysUndone = List.copyOf(keysUndone);
    ledger = List.copyOf(ledger);
  }

  /** A plan in place whose phase 60 needs no undoing. */
  public MigrationPlan(List<Step> steps, List<LedgerEntry> ledger) {
    this(Route.IN_PLACE, steps, List.of(), ledger);
  }

  /** The steps of one kind, in order. */
  public <S extends Step> List<S> steps(Class<S> kind) {
    return steps.stream().filter(kind::isInstance).map(kind::cast).toList();
  }
}
