package tenantpath.check.rules;

import java.util.List;
import tenantpath.check.Check;
import tenantpath.check.CheckContext;
import tenantpath.distribution.Obstacle;
import tenantpath.distribution.ObstacleType;
import tenantpath.finding.Finding;
import tenantpath.finding.Severity;
import tenantpath.schema.ForeignKey;
import tenantpath.schema.Identifier;

/** MATCH FULL over more columns would refuse rows that were fine. */
public final class F19 implements Check {
  @Override
  public String title() {
    return "MATCH FULL foreign key is widened";
  }

  @Override
  public List<Finding> run(CheckContext context) {
    return context
        .obstacles(ObstacleType.FOREIGN_KEY_WITHOUT_KEY)
        .filter(obstacle -> full(context, obstacle))
        .map(obstacle -> finding(context, obstacle))
        .toList();
  }

  private static boolean full(CheckContext context, Obstacle obstacle) {
    return context.constraint(obstacle, ForeignKey.class).match() == ForeignKey.Match.FULL;
  }

  private Finding finding(CheckContext context, Obstacle obstacle) {
    ForeignKey key = context.constraint(obstacle, ForeignKey.class);
    String instead =
        key.columns().size() == 1
            ? "writes MATCH SIMPLE, which is the same for one column"
            : "writes MATCH SIMPLE and a CHECK that all of "
                + Identifier.list(key.columns())
                + " are NULL or none";
    String message =
        ("%s is MATCH FULL; with a NOT NULL tenant key in it, a row with NULL would "
                    + "be refused. ")
                .formatted(Keys.describe(key))
            + context.thePlan(obstacle.table(), instead);
    return finding(
            Severity.NOTE,
            obstacle.table(),
            obstacle.span(),
            message,
            "Nothing to do, unless the application relies on the error of MATCH FULL.")
        .about(obstacle.object());
  }
}
