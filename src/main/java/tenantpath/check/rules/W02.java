package tenantpath.check.rules;

import java.util.List;
import tenantpath.check.Check;
import tenantpath.check.CheckContext;
import tenantpath.distribution.Obstacle;
import tenantpath.distribution.ObstacleType;
import tenantpath.distribution.PlacementKind;
import tenantpath.finding.Finding;

/** A path over relationships that nobody declared waits for a decision. */
public final class W02 implements Check {
  @Override
  public String title() {
    return "Path to the tenant is inferred";
  }

  @Override
  public List<Finding> run(CheckContext context) {
    return context
        .obstacles(ObstacleType.INFERRED_PATH)
        .map(obstacle -> finding(context, obstacle))
        .toList();
  }

  private Finding finding(CheckContext context, Obstacle obstacle) {
    String message =
        context.kindOf(obstacle.table()) == PlacementKind.REFERENCE
            ? "%s would be a reference table, by relationships that no foreign key declares."
                .formatted(obstacle.table())
            : ("%s reaches its tenant by %s, which no foreign key declares: names and types "
                    + "suggest it.")
                .formatted(obstacle.table(), Paths.of(context, obstacle.table()));
    return finding(
        obstacle,
        message + " The plan leaves it out until the relationship is declared.",
        "Declare the foreign key if it holds (NOT VALID is enough to be read), and dump again.");
  }
}
