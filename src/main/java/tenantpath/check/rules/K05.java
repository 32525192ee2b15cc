package tenantpath.check.rules;

import java.util.List;
import tenantpath.check.Check;
import tenantpath.check.CheckContext;
import tenantpath.distribution.Obstacle;
import tenantpath.distribution.ObstacleType;
import tenantpath.finding.Finding;
import tenantpath.schema.ColumnReference;

/** Citus needs a hash operator class for the type of the distribution column. */
public final class K05 implements Check {
  @Override
  public String title() {
    return "Key type cannot be hashed";
  }

  @Override
  public List<Finding> run(CheckContext context) {
    return context
        .obstacles(ObstacleType.KEY_NOT_HASHABLE)
        .map(obstacle -> finding(context, obstacle))
        .toList();
  }

  private Finding finding(CheckContext context, Obstacle obstacle) {
    ColumnReference column = new ColumnReference(obstacle.table(), obstacle.object());
    String message =
        ("Column %s is %s, a type without a default hash operator class; Citus cannot "
                + "place rows by it.")
            .formatted(column, context.typeOf(column));
    return finding(
        obstacle,
        message,
        "Choose another tenant key (--tenant), such as a bigint or uuid column.");
  }
}
