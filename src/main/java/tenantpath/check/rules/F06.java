package tenantpath.check.rules;

import java.util.List;
import tenantpath.check.Check;
import tenantpath.check.CheckContext;
import tenantpath.distribution.Obstacle;
import tenantpath.distribution.ObstacleType;
import tenantpath.finding.Finding;
import tenantpath.schema.ForeignKey;

/** From a reference to a local table only NO ACTION and RESTRICT are accepted. */
public final class F06 implements Check {
  @Override
  public String title() {
    return "Foreign key action from a reference to a local table";
  }

  @Override
  public List<Finding> run(CheckContext context) {
    return context
        .obstacles(ObstacleType.FOREIGN_KEY_REFERENCE_TO_LOCAL_ACTION)
        .map(obstacle -> finding(context, obstacle))
        .toList();
  }

  private Finding finding(CheckContext context, Obstacle obstacle) {
    ForeignKey key = context.constraint(obstacle, ForeignKey.class);
    String message =
        ("%s of a reference table references the local table %s with ON DELETE %s ON "
                + "UPDATE %s; Citus accepts NO ACTION and RESTRICT only.")
            .formatted(
                Keys.describe(key),
                key.referencedTable(),
                key.onDelete().sql(),
                key.onUpdate().sql());
    String hint =
        "Make %s a reference table as well, or use NO ACTION.".formatted(key.referencedTable());
    return finding(obstacle, message, hint);
  }
}
