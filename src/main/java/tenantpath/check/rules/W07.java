package tenantpath.check.rules;

import java.util.List;
import tenantpath.check.Check;
import tenantpath.check.CheckContext;
import tenantpath.distribution.Obstacle;
import tenantpath.distribution.ObstacleType;
import tenantpath.finding.Finding;

/** A table that people keep out of the plan. */
public final class W07 implements Check {
  @Override
  public String title() {
    return "Table is left out by a decision";
  }

  @Override
  public List<Finding> run(CheckContext context) {
    return context.obstacles(ObstacleType.LEFT_OUT).map(obstacle -> finding(obstacle)).toList();
  }

  private Finding finding(Obstacle obstacle) {
    return finding(
        obstacle,
        "%s stays as it is, on the coordinator: a decision leaves it out of the plan."
            .formatted(obstacle.table()),
        "");
  }
}
