package tenantpath.check.rules;

import java.util.List;
import tenantpath.check.Check;
import tenantpath.check.CheckContext;
import tenantpath.distribution.Obstacle;
import tenantpath.distribution.ObstacleType;
import tenantpath.finding.Finding;
import tenantpath.schema.ColumnReference;

/** numeric with a negative scale cannot be the distribution column. */
public final class K07 implements Check {
  @Override
  public String title() {
    return "Key is numeric with a negative scale";
  }

  @Override
  public List<Finding> run(CheckContext context) {
    return context
        .obstacles(ObstacleType.KEY_NEGATIVE_SCALE)
        .map(obstacle -> finding(context, obstacle))
        .toList();
  }

  private Finding finding(CheckContext context, Obstacle obstacle) {
    ColumnReference column = new ColumnReference(obstacle.table(), obstacle.object());
    String message =
        "Column %s is %s, with a negative scale; Citus refuses it as a distribution column."
            .formatted(column, context.typeOf(column));
    return finding(obstacle, message, "Change the type to bigint, or choose another tenant key.")
        .withFix(TypeChange.sql(context, column, "bigint"));
  }
}
