package tenantpath.check.rules;

import java.util.List;
import tenantpath.check.Check;
import tenantpath.check.CheckContext;
import tenantpath.distribution.Obstacle;
import tenantpath.distribution.ObstacleType;
import tenantpath.finding.Finding;
import tenantpath.schema.Identifier;
import tenantpath.schema.PrimaryKey;

/** The primary key of a distributed table must contain the distribution column. */
public final class U01 implements Check {
  @Override
  public String title() {
    return "Primary key without the distribution column";
  }

  @Override
  public List<Finding> run(CheckContext context) {
    return context
        .obstacles(ObstacleType.PRIMARY_KEY_WITHOUT_KEY)
        .filter(obstacle -> Uniques.absent(context, obstacle))
        .map(obstacle -> finding(context, obstacle))
        .toList();
  }

  private Finding finding(CheckContext context, Obstacle obstacle) {
    PrimaryKey primaryKey = context.constraint(obstacle, PrimaryKey.class);
    String key = context.keyColumn(obstacle.table());
    PrimaryKey widened = primaryKey.withFirst(key);
    String message =
        "PRIMARY KEY %s %s of %s does not contain %s; Citus enforces uniqueness per shard only. "
                .formatted(
                    Identifier.quote(primaryKey.name()),
                    Keys.list(primaryKey.columns()),
                    obstacle.table(),
                    Identifier.quote(key))
            + context.thePlan(
                obstacle.table(), "swaps it for " + widened.definition() + " in sql/60-keys.sql");
    String hint =
        "Name both columns wherever a query says ON CONFLICT %s, and deploy that with the swap."
            .formatted(Keys.list(primaryKey.columns()));
    return finding(obstacle, message, hint).withFix(Keys.swapped(context, primaryKey, widened));
  }
}
