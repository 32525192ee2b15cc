package tenantpath.check.rules;

import java.util.List;
import tenantpath.check.Check;
import tenantpath.check.CheckContext;
import tenantpath.distribution.Obstacle;
import tenantpath.distribution.ObstacleType;
import tenantpath.finding.Finding;
import tenantpath.schema.ForeignKey;

/** A reference table cannot reference a distributed one. */
public final class F04 implements Check {
  @Override
  public String title() {
    return "Foreign key from a reference to a distributed table";
  }

  @Override
  public List<Finding> run(CheckContext context) {
    return context
        .obstacles(ObstacleType.FOREIGN_KEY_REFERENCE_TO_DISTRIBUTED)
        .map(obstacle -> finding(context, obstacle))
        .toList();
  }

  private Finding finding(CheckContext context, Obstacle obstacle) {
    ForeignKey key = context.constraint(obstacle, ForeignKey.class);
    String message =
        "%s references the distributed table %s from a reference table; Citus refuses it. "
                .formatted(Keys.describe(key), key.referencedTable())
            + context.thePlan(
                obstacle.table(), "drops it in sql/70-prepare-citus.sql and does not add it again");
    String hint =
        ("Decide: distribute %s by the tenant key, or accept that the application "
                + "checks the reference.")
            .formatted(obstacle.table());
    return finding(obstacle, message, hint).withFix(Keys.dropped(key));
  }
}
