package tenantpath.check.rules;

import java.util.List;
import tenantpath.check.Check;
import tenantpath.check.CheckContext;
import tenantpath.distribution.Obstacle;
import tenantpath.distribution.ObstacleType;
import tenantpath.finding.Finding;
import tenantpath.schema.ForeignKey;
import tenantpath.schema.ForeignKey.Action;
import tenantpath.schema.Identifier;

/** ON DELETE SET NULL and SET DEFAULT are refused where the foreign key holds the key. */
public final class F08 implements Check {
  @Override
  public String title() {
    return "ON DELETE SET NULL or SET DEFAULT beside the distribution column";
  }

  @Override
  public List<Finding> run(CheckContext context) {
    return context
        .obstacles(ObstacleType.FOREIGN_KEY_SETS_KEY)
        .map(obstacle -> finding(context, obstacle))
        .toList();
  }

  private Finding finding(CheckContext context, Obstacle obstacle) {
    ForeignKey key = context.constraint(obstacle, ForeignKey.class);
    String message =
        ("%s has %s; with the distribution column in the key Citus refuses "
                    + "that, with a column list as well. ")
                .formatted(Keys.describe(key), ForeignKeyKinds.settingActions(key))
            + context.thePlan(obstacle.table(), "makes it NO ACTION, so that no row is lost");
    String hint =
        "Set %s to %s in the application before it deletes from %s, or decide for another action."
            .formatted(
                Identifier.list(
                    key.onDeleteColumns().isEmpty() ? key.columns() : key.onDeleteColumns()),
                key.onDelete() == Action.SET_DEFAULT ? "its default" : "NULL",
                key.referencedTable());
    return finding(obstacle, message, hint);
  }
}
