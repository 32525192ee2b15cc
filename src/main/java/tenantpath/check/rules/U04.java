package tenantpath.check.rules;

import java.util.List;
import tenantpath.check.Check;
import tenantpath.check.CheckContext;
import tenantpath.distribution.Obstacle;
import tenantpath.distribution.ObstacleType;
import tenantpath.finding.Finding;
import tenantpath.schema.Identifier;
import tenantpath.schema.Index;

/** A key column inside an expression does not count. */
public final class U04 implements Check {
  @Override
  public String title() {
    return "Distribution column only inside an expression";
  }

  @Override
  public List<Finding> run(CheckContext context) {
    return context
        .obstacles(ObstacleType.UNIQUE_INDEX_WITHOUT_KEY)
        .filter(obstacle -> Uniques.insideExpression(context, obstacle))
        .map(obstacle -> finding(context, obstacle))
        .toList();
  }

  private Finding finding(CheckContext context, Obstacle obstacle) {
    Index index = context.index(obstacle);
    String key = Identifier.quote(context.keyColumn(obstacle.table()));
    String message =
        ("Unique index %s of %s has %s only inside an expression; Citus asks for it "
                    + "as a plain key column. ")
                .formatted(index.name(), obstacle.table(), key)
            + context.thePlan(
                obstacle.table(), "rebuilds it with " + key + " in front in sql/60-keys.sql");
    return finding(
        obstacle, message, "Keep the expression only if queries need it beside the plain column.");
  }
}
