package tenantpath.check.rules;

import java.util.List;
import tenantpath.check.Check;
import tenantpath.check.CheckContext;
import tenantpath.distribution.Obstacle;
import tenantpath.distribution.ObstacleType;
import tenantpath.distribution.PlacementKind;
import tenantpath.finding.Finding;
import tenantpath.schema.ForeignKey;
import tenantpath.schema.RelationName;

/** A distributed table may reference distributed and reference tables only. */
public final class F03 implements Check {
  @Override
  public String title() {
    return "Foreign key from a distributed to a local table";
  }

  @Override
  public List<Finding> run(CheckContext context) {
    return context
        .obstacles(ObstacleType.FOREIGN_KEY_TO_LOCAL)
        .map(obstacle -> finding(context, obstacle))
        .toList();
  }

  private Finding finding(CheckContext context, Obstacle obstacle) {
    ForeignKey key = context.constraint(obstacle, ForeignKey.class);
    String message =
        ("%s references %s, which stays on the coordinator while %s is distributed; "
                    + "Citus refuses it. ")
                .formatted(Keys.describe(key), key.referencedTable(), obstacle.table())
            + context.thePlan(
                obstacle.table(), "drops it in sql/70-prepare-citus.sql and does not add it again");
    return finding(obstacle, message, hint(context, key.referencedTable()))
        .withFix(Keys.dropped(key));
  }

  private static String hint(CheckContext context, RelationName referenced) {
    String first =
        context.kindOf(referenced) == PlacementKind.LOCAL
            ? "make %s a reference table"
            : "settle what keeps %s out of the plan";
    return ("Decide: " + first + ", or accept that the application checks the reference.")
        .formatted(referenced);
  }
}
