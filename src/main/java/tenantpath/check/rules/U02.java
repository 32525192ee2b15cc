package tenantpath.check.rules;

import java.util.List;
import tenantpath.check.Check;
import tenantpath.check.CheckContext;
import tenantpath.distribution.Obstacle;
import tenantpath.distribution.ObstacleType;
import tenantpath.finding.Finding;
import tenantpath.schema.Identifier;
import tenantpath.schema.UniqueConstraint;

/** A UNIQUE constraint of a distributed table must contain the distribution column. */
public final class U02 implements Check {
  @Override
  public String title() {
    return "UNIQUE without the distribution column";
  }

  @Override
  public List<Finding> run(CheckContext context) {
    return context
        .obstacles(ObstacleType.UNIQUE_WITHOUT_KEY)
        .filter(obstacle -> Uniques.absent(context, obstacle))
        .map(obstacle -> finding(context, obstacle))
        .toList();
  }

  private Finding finding(CheckContext context, Obstacle obstacle) {
    UniqueConstraint unique = context.constraint(obstacle, UniqueConstraint.class);
    String key = context.keyColumn(obstacle.table());
    UniqueConstraint widened = unique.withFirst(key);
    String message =
        "UNIQUE %s %s of %s does not contain %s; Citus enforces uniqueness per shard only. "
                .formatted(
                    Identifier.quote(unique.name()),
                    Keys.list(unique.columns()),
                    obstacle.table(),
                    Identifier.quote(key))
            + context.thePlan(
                obstacle.table(),
                "replaces it with " + widened.definition() + " in sql/60-keys.sql");
    return finding(obstacle, message, Uniques.hint(obstacle))
        .withFix(Keys.swapped(context, unique, widened));
  }
}
