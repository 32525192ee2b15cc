package tenantpath.check.rules;

import java.util.List;
import tenantpath.check.Check;
import tenantpath.check.CheckContext;
import tenantpath.distribution.Obstacle;
import tenantpath.distribution.ObstacleType;
import tenantpath.finding.Finding;
import tenantpath.schema.ForeignKey;
import tenantpath.schema.Identifier;

/** The distribution columns must stand at the same position on both sides. */
public final class F02 implements Check {
  @Override
  public String title() {
    return "Distribution columns do not face each other";
  }

  @Override
  public List<Finding> run(CheckContext context) {
    return context
        .obstacles(ObstacleType.FOREIGN_KEY_TO_ROOT_OFF_KEY)
        .filter(obstacle -> ForeignKeyKinds.permuted(context, obstacle))
        .map(obstacle -> finding(context, obstacle))
        .toList();
  }

  private Finding finding(CheckContext context, Obstacle obstacle) {
    ForeignKey key = context.constraint(obstacle, ForeignKey.class);
    String message =
        "%s references %s: %s and %s are in it, but do not face each other, so Citus refuses it. "
                .formatted(
                    Keys.describe(key),
                    Keys.target(key),
                    Identifier.quote(context.keyColumn(key.table())),
                    Identifier.quote(context.keyColumn(key.referencedTable())))
            + context.thePlan(
                obstacle.table(), "drops it in sql/70-prepare-citus.sql and does not add it again");
    return finding(
            obstacle,
            message,
            "Decide what it means: pair the distribution columns, or let the application check.")
        .withFix(Keys.dropped(key));
  }
}
