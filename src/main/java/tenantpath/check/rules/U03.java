package tenantpath.check.rules;

import java.util.List;
import tenantpath.check.Check;
import tenantpath.check.CheckContext;
import tenantpath.distribution.Obstacle;
import tenantpath.distribution.ObstacleType;
import tenantpath.finding.Finding;
import tenantpath.schema.Identifier;
import tenantpath.schema.Index;

/** A unique index of a distributed table, partial ones too, must contain the key. */
public final class U03 implements Check {
  @Override
  public String title() {
    return "Unique index without the distribution column";
  }

  @Override
  public List<Finding> run(CheckContext context) {
    return context
        .obstacles(ObstacleType.UNIQUE_INDEX_WITHOUT_KEY)
        .filter(obstacle -> Uniques.absent(context, obstacle))
        .map(obstacle -> finding(context, obstacle))
        .toList();
  }

  private Finding finding(CheckContext context, Obstacle obstacle) {
    Index index = context.index(obstacle);
    String key = Identifier.quote(context.keyColumn(obstacle.table()));
    String message =
        ("%s index %s of %s does not contain %s as a plain key column; Citus enforces "
                    + "uniqueness per shard only. ")
                .formatted(
                    index.predicate().isPresent() ? "Partial unique" : "Unique",
                    index.name(),
                    obstacle.table(),
                    key)
            + context.thePlan(
                obstacle.table(), "rebuilds it with " + key + " in front in sql/60-keys.sql");
    return finding(obstacle, message, Uniques.hint(obstacle));
  }
}
