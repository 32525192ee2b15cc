package tenantpath.check.rules;

import java.util.List;
import tenantpath.check.Check;
import tenantpath.check.CheckContext;
import tenantpath.distribution.Obstacle;
import tenantpath.distribution.ObstacleType;
import tenantpath.finding.Finding;
import tenantpath.schema.ForeignKey;
import tenantpath.schema.Identifier;

/** ON UPDATE actions are refused where the foreign key holds the key. */
public final class F09 implements Check {
  @Override
  public String title() {
    return "ON UPDATE action beside the distribution column";
  }

  @Override
  public List<Finding> run(CheckContext context) {
    return context
        .obstacles(ObstacleType.FOREIGN_KEY_UPDATES_KEY)
        .map(obstacle -> finding(context, obstacle))
        .toList();
  }

  private Finding finding(CheckContext context, Obstacle obstacle) {
    ForeignKey key = context.constraint(obstacle, ForeignKey.class);
    String message =
        "%s has ON UPDATE %s; with the distribution column in the key Citus refuses that. "
                .formatted(Keys.describe(key), key.onUpdate().sql())
            + context.thePlan(obstacle.table(), "makes it ON UPDATE NO ACTION");
    String hint =
        "Check that nothing updates %s of %s; a surrogate key never changes."
            .formatted(Identifier.list(key.referencedColumns()), key.referencedTable());
    return finding(obstacle, message, hint);
  }
}
