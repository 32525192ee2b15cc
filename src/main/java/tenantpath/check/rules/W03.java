package tenantpath.check.rules;

import java.util.List;
import tenantpath.check.Check;
import tenantpath.check.CheckContext;
import tenantpath.distribution.Obstacle;
import tenantpath.distribution.ObstacleType;
import tenantpath.finding.Finding;

/** A table cannot be distributed without the table its tenant comes from. */
public final class W03 implements Check {
  @Override
  public String title() {
    return "Table on the path is left out";
  }

  @Override
  public List<Finding> run(CheckContext context) {
    return context
        .obstacles(ObstacleType.PARENT_KEPT_OUT)
        .map(obstacle -> finding(context, obstacle))
        .toList();
  }

  private Finding finding(CheckContext context, Obstacle obstacle) {
    String message =
        "%s gets its tenant by %s; %s is left out of the plan, and so is this table."
            .formatted(obstacle.table(), PathText.of(context, obstacle.table()), obstacle.object());
    return finding(
        obstacle, message, "Settle the findings of %s first.".formatted(obstacle.object()));
  }
}
