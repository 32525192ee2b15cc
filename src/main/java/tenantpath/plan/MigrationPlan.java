package tenantpath.plan;

import java.util.List;

/**
 * What the migration does, in order, and what becomes of each constraint.
 *
 * @param steps by phase; within a phase in the order they must run
 * @param ledger sorted
 */
public record MigrationPlan(List<Step> steps, List<LedgerEntry> ledger) {
  public MigrationPlan {
    steps = List.copyOf(steps);
    ledger = List.copyOf(ledger);
  }

  /** The steps of one kind, in order. */
  public <S extends Step> List<S> steps(Class<S> kind) {
    return steps.stream().filter(kind::isInstance).map(kind::cast).toList();
  }
}
