package tenantpath.plan;

/** What a step costs while it runs: the heaviest lock it takes on a table, for how long. */
public record Hazard(Lock lock, Duration duration, Transaction transaction) {}
