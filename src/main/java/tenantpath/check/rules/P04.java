package tenantpath.check.rules;

import java.util.List;
import tenantpath.check.Check;
import tenantpath.check.CheckContext;
import tenantpath.distribution.Obstacle;
import tenantpath.distribution.ObstacleType;
import tenantpath.finding.Finding;

/** Citus makes no reference table of a partitioned table. */
public final class P04 implements Check {
  @Override
  public String title() {
    return "Partitioned table would be a reference table";
  }

  @Override
  public List<Finding> run(CheckContext context) {
    return context
        .obstacles(ObstacleType.PARTITIONED_REFERENCE)
        .map(obstacle -> finding(context, obstacle))
        .toList();
  }

  private Finding finding(CheckContext context, Obstacle obstacle) {
    String message =
        ("%s is partitioned and has no tenant, so it would be a reference table; "
                + "Citus refuses that for partitioned tables. The plan leaves it out.")
            .formatted(obstacle.table());
    return finding(
        obstacle,
        message,
        "Decide: make it one plain table, give it the tenant key, or drop the "
            + "foreign keys to it and leave it local.");
  }
}
