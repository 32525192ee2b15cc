package tenantpath.report.sql;

import tenantpath.plan.Hazard;
import tenantpath.plan.Lock;
import tenantpath.plan.Phase;
import tenantpath.plan.Step;

/**
 * What the comment above a statement says.
 *
 * @param what what it does to which table
 * @param lock the heaviest lock, and for how long
 * @param transaction whether it may stand in one
 * @param limit the name of how long it may run, in {@code sql/timeouts.ftl}
 */
public record HazardView(String what, String lock, String transaction, String limit) {
  static HazardView of(String what, Step step) {
    Hazard hazard = step.hazard();
    String lock =
        hazard.lock() == Lock.NONE
            ? "no lock"
            : hazard.lock().sql() + ", " + hazard.duration().words();
    return new HazardView(SqlText.comment(what), lock, hazard.transaction().words(), limit(step));
  }

  /** Before the first statement of a file, and where a step reads or writes rows. */
  static final String UNLIMITED = "none";

  static String limit(Step step) {
    if (!step.hazard().brief() || step.phase() == Phase.SCHEDULE_PG_CRON) {
      return UNLIMITED;
    }
    return step.phase().onCitus() ? "citus" : "brief";
  }
}
