package tenantpath.plan;

/** What a step costs while it runs: the heaviest lock it takes on a table, for how long. */
public record Hazard(Lock lock, Duration duration, Transaction transaction) {
  /** Whether it has no reason to take long, so that it may be stopped when it does. */
  public boolean brief() {
    return duration == Duration.CATALOG;
  }
}
