package tenantpath.check.rules;

import java.util.List;
import java.util.stream.Stream;
import tenantpath.check.Check;
import tenantpath.check.CheckContext;
import tenantpath.check.Uniqueness;
import tenantpath.distribution.Obstacle;
import tenantpath.distribution.ObstacleType;
import tenantpath.finding.Finding;
import tenantpath.schema.Identifier;

/** INCLUDE stores a column beside the key; uniqueness does not see it. */
public final class U05 implements Check {
  @Override
  public String title() {
    return "Distribution column only in INCLUDE";
  }

  @Override
  public List<Finding> run(CheckContext context) {
    return Stream.of(
            ObstacleType.PRIMARY_KEY_WITHOUT_KEY,
            ObstacleType.UNIQUE_WITHOUT_KEY,
            ObstacleType.UNIQUE_INDEX_WITHOUT_KEY)
        .flatMap(context::obstacles)
        .filter(obstacle -> Uniques.onlyIncluded(context, obstacle))
        .map(obstacle -> finding(context, obstacle))
        .toList();
  }

  private Finding finding(CheckContext context, Obstacle obstacle) {
    Uniqueness unique = context.uniqueness(obstacle);
    String key = Identifier.quote(context.keyColumn(obstacle.table()));
    String message =
        ("%s of %s is unique by %s and only includes %s; Citus accepts that, yet "
                    + "would enforce it per shard. ")
                .formatted(
                    Identifier.quote(unique.name()),
                    obstacle.table(),
                    Keys.list(unique.columns()),
                    key)
            + context.thePlan(
                obstacle.table(),
                "makes it unique by "
                    + Keys.widened(context.keyColumn(obstacle.table()), unique.columns()));
    return finding(obstacle, message, "Decide whether unique within a tenant is enough.");
  }
}
