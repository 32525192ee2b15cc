package tenantpath.check.rules;

import java.util.List;
import tenantpath.check.Check;
import tenantpath.check.CheckContext;
import tenantpath.distribution.Obstacle;
import tenantpath.distribution.ObstacleType;
import tenantpath.finding.Finding;
import tenantpath.schema.ForeignKey;

/** A foreign key between distributed tables must pair their distribution columns. */
public final class F01 implements Check {
  @Override
  public String title() {
    return "Foreign key without the distribution column";
  }

  @Override
  public List<Finding> run(CheckContext context) {
    return context
        .obstacles(ObstacleType.FOREIGN_KEY_WITHOUT_KEY)
        .filter(obstacle -> !ForeignKeyKinds.self(context, obstacle))
        .map(obstacle -> finding(context, obstacle))
        .toList();
  }

  private Finding finding(CheckContext context, Obstacle obstacle) {
    ForeignKey key = context.constraint(obstacle, ForeignKey.class);
    String message =
        ("%s references %s without the distribution column on both sides; Citus "
                    + "checks a foreign key within a shard only. ")
                .formatted(Keys.describe(key), Keys.target(key))
            + context.thePlan(obstacle.table(), "replaces it with " + Keys.widened(context, key));
    return finding(
        obstacle,
        message,
        "Check that no row references another tenant's row: "
            + "sql/40-verify-backfill.sql counts them.");
  }
}
