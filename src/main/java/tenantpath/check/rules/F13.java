package tenantpath.check.rules;

import java.util.List;
import tenantpath.check.Check;
import tenantpath.check.CheckContext;
import tenantpath.distribution.Obstacle;
import tenantpath.distribution.ObstacleType;
import tenantpath.finding.Finding;
import tenantpath.schema.ForeignKey;
import tenantpath.schema.Identifier;

/** A foreign key that pairs the key with another column names another tenant. */
public final class F13 implements Check {
  @Override
  public String title() {
    return "Foreign key to the root that is not the key";
  }

  @Override
  public List<Finding> run(CheckContext context) {
    return context
        .obstacles(ObstacleType.FOREIGN_KEY_TO_ROOT_OFF_KEY)
        .filter(obstacle -> !ForeignKeyKinds.permuted(context, obstacle))
        .map(obstacle -> finding(context, obstacle))
        .toList();
  }

  private Finding finding(CheckContext context, Obstacle obstacle) {
    ForeignKey key = context.constraint(obstacle, ForeignKey.class);
    String message =
        ("%s references %s by the tenant key, but the table is distributed by %s: the "
                    + "two rows may lie on different nodes, and Citus refuses it. ")
                .formatted(
                    Keys.describe(key),
                    Keys.target(key),
                    Identifier.quote(context.keyColumn(obstacle.table())))
            + context.thePlan(
                obstacle.table(), "drops it in sql/70-prepare-citus.sql and does not add it again");
    return finding(
            obstacle,
            message,
            "Accept that the application checks the reference, or choose this column as the key.")
        .withFix(Keys.dropped(key));
  }
}
