package tenantpath.check.rules;

import java.util.List;
import tenantpath.check.Check;
import tenantpath.check.CheckContext;
import tenantpath.distribution.Obstacle;
import tenantpath.distribution.ObstacleType;
import tenantpath.finding.Finding;
import tenantpath.schema.ForeignKey;
import tenantpath.schema.Identifier;

/** A table that references itself must do so with the key on both sides. */
public final class F12 implements Check {
  @Override
  public String title() {
    return "Self reference without the distribution column";
  }

  @Override
  public List<Finding> run(CheckContext context) {
    return context
        .obstacles(ObstacleType.FOREIGN_KEY_WITHOUT_KEY)
        .filter(obstacle -> ForeignKeyKinds.self(context, obstacle))
        .map(obstacle -> finding(context, obstacle))
        .toList();
  }

  private Finding finding(CheckContext context, Obstacle obstacle) {
    ForeignKey key = context.constraint(obstacle, ForeignKey.class);
    String message =
        ("%s references its own table without %s on both sides; Citus checks a "
                    + "foreign key within a shard only. ")
                .formatted(
                    Keys.describe(key), Identifier.quote(context.keyColumn(obstacle.table())))
            + context.thePlan(obstacle.table(), "replaces it with " + Keys.widened(context, key));
    return finding(
        obstacle,
        message,
        "Check that no row has a parent of another tenant: "
            + "sql/40-verify-backfill.sql counts them.");
  }
}
