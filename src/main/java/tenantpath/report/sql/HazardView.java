package tenantpath.report.sql;

import tenantpath.plan.Hazard;
import tenantpath.plan.Lock;

/**
 * What the comment above a statement says.
 *
 * @param what what it does to which table
 * @param lock the heaviest lock, and for how long
 * @param transaction whether it may stand in one
 */
public record HazardView(String what, String lock, String transaction) {
  static HazardView of(String what, Hazard hazard) {
    String lock =
        hazard.lock() == Lock.NONE
            ? "no lock"
            : hazard.lock().sql() + ", " + hazard.duration().words();
    return new HazardView(SqlText.comment(what), lock, hazard.transaction().words());
  }
}
