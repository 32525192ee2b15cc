package tenantpath.check.rules;

import java.util.List;
import java.util.stream.Stream;
import tenantpath.check.Check;
import tenantpath.check.CheckContext;
import tenantpath.check.Uniqueness;
import tenantpath.distribution.Obstacle;
import tenantpath.distribution.ObstacleType;
import tenantpath.finding.Finding;
import tenantpath.finding.Severity;
import tenantpath.schema.Identifier;

/** An index has at most 32 columns, the distribution column included. */
public final class I02 implements Check {
  @Override
  public String title() {
    return "Index has no room for the distribution column";
  }

  private static final int MOST = 32;

  @Override
  public List<Finding> run(CheckContext context) {
    return Stream.of(
            ObstacleType.PRIMARY_KEY_WITHOUT_KEY,
            ObstacleType.UNIQUE_WITHOUT_KEY,
            ObstacleType.UNIQUE_INDEX_WITHOUT_KEY)
        .flatMap(context::obstacles)
        .filter(obstacle -> columns(context.uniqueness(obstacle)) >= MOST)
        .map(this::finding)
        .toList();
  }

  private static int columns(Uniqueness unique) {
    return unique.columns().size() + unique.expressions().size() + unique.include().size();
  }

  private Finding finding(Obstacle obstacle) {
    String message =
        ("%s of %s has %d columns or more; with the distribution column it is more "
                + "than PostgreSQL allows.")
            .formatted(Identifier.quote(obstacle.object()), obstacle.table(), MOST);
    return finding(
            Severity.WARNING,
            obstacle.table(),
            obstacle.span(),
            message,
            "Take columns out of it, or out of INCLUDE, before the migration.")
        .about(obstacle.object());
  }
}
