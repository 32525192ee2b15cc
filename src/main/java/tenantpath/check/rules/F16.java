package tenantpath.check.rules;

import java.util.List;
import tenantpath.check.Check;
import tenantpath.check.CheckContext;
import tenantpath.distribution.Obstacle;
import tenantpath.distribution.ObstacleType;
import tenantpath.finding.Finding;
import tenantpath.schema.ForeignKey;
import tenantpath.schema.RelationName;

/** A foreign key of one partition alone moves to the parent. */
public final class F16 implements Check {
  @Override
  public String title() {
    return "Foreign key on single partitions only";
  }

  @Override
  public List<Finding> run(CheckContext context) {
    return context
        .obstacles(ObstacleType.FOREIGN_KEY_ON_PARTITION)
        .map(obstacle -> finding(context, obstacle))
        .toList();
  }

  private Finding finding(CheckContext context, Obstacle obstacle) {
    ForeignKey key = context.constraint(obstacle, ForeignKey.class);
    RelationName parent = context.graph().topmost(obstacle.table());
    String message =
        ("%s, a partition of %s, references %s by a foreign key of its own; Citus "
                    + "wants it on the parent. ")
                .formatted(Keys.describe(key), parent, Keys.target(key))
            + context.thePlan(parent, "puts one foreign key on " + parent + " instead");
    return finding(
        obstacle,
        message,
        "Check that the rows of every partition satisfy it: from now on it holds for all.");
  }
}
