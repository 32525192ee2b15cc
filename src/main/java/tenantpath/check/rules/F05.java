package tenantpath.check.rules;

import java.util.List;
import tenantpath.check.Check;
import tenantpath.check.CheckContext;
import tenantpath.distribution.Obstacle;
import tenantpath.distribution.ObstacleType;
import tenantpath.finding.Finding;
import tenantpath.schema.ForeignKey;

/** Citus accepts a foreign key from a plain table to a distributed one, and half checks it. */
public final class F05 implements Check {
  @Override
  public String title() {
    return "Foreign key from a local to a distributed table";
  }

  @Override
  public List<Finding> run(CheckContext context) {
    return context
        .obstacles(ObstacleType.FOREIGN_KEY_LOCAL_TO_DISTRIBUTED)
        .map(obstacle -> finding(context, obstacle))
        .toList();
  }

  private Finding finding(CheckContext context, Obstacle obstacle) {
    ForeignKey key = context.constraint(obstacle, ForeignKey.class);
    String message =
        ("%s references %s, which is to be distributed, while %s stays on the "
                + "coordinator; Citus accepts it silently, and then neither stops a DELETE of "
                + "a referenced row nor cascades it. The plan drops it.")
            .formatted(Keys.describe(key), key.referencedTable(), obstacle.table());
    String hint =
        "Decide: distribute %s too, or accept that the application checks the reference."
            .formatted(obstacle.table());
    return finding(obstacle, message, hint).withFix(Keys.dropped(key));
  }
}
