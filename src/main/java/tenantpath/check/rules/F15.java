package tenantpath.check.rules;

import java.util.List;
import java.util.stream.Collectors;
import tenantpath.check.Check;
import tenantpath.check.CheckContext;
import tenantpath.distribution.Obstacle;
import tenantpath.distribution.ObstacleType;
import tenantpath.finding.Finding;
import tenantpath.finding.Severity;
import tenantpath.schema.ForeignKey;
import tenantpath.schema.Identifier;

/** MATCH SIMPLE does not check a row that has a NULL in the key. */
public final class F15 implements Check {
  @Override
  public String title() {
    return "Composite foreign key over a nullable distribution column";
  }

  @Override
  public List<Finding> run(CheckContext context) {
    return context
        .obstacles(ObstacleType.KEY_NULLABLE)
        .filter(obstacle -> !affected(context, obstacle).isEmpty())
        .map(obstacle -> finding(context, obstacle))
        .toList();
  }

  private static List<ForeignKey> affected(CheckContext context, Obstacle obstacle) {
    return context.table(obstacle.table()).foreignKeys().stream()
        .filter(key -> context.distributed(key.referencedTable()))
        .filter(key -> !key.columns().equals(List.of(obstacle.object())))
        .filter(key -> key.match() == ForeignKey.Match.SIMPLE)
        .toList();
  }

  private Finding finding(CheckContext context, Obstacle obstacle) {
    String keys =
        affected(context, obstacle).stream()
            .map(key -> Identifier.quote(key.name()))
            .collect(Collectors.joining(", "));
    String column = Identifier.quote(obstacle.object());
    String message =
        "With a NULL in %s of %s, the composite foreign keys (%s) are not checked for that row. "
                .formatted(column, obstacle.table(), keys)
            + context.thePlan(obstacle.table(), "sets NOT NULL before it widens them");
    return finding(
            Severity.NOTE,
            obstacle.table(),
            obstacle.span(),
            message,
            "Give every row a value of %s first (K08).".formatted(column))
        .about(obstacle.object());
  }
}
