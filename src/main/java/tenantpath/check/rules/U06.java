package tenantpath.check.rules;

import java.util.List;
import tenantpath.check.Check;
import tenantpath.check.CheckContext;
import tenantpath.distribution.Obstacle;
import tenantpath.distribution.ObstacleType;
import tenantpath.finding.Finding;
import tenantpath.schema.Identifier;

/** An EXCLUDE constraint must compare the distribution column by equality. */
public final class U06 implements Check {
  @Override
  public String title() {
    return "EXCLUDE without the distribution column";
  }

  @Override
  public List<Finding> run(CheckContext context) {
    return context
        .obstacles(ObstacleType.EXCLUSION_WITHOUT_KEY)
        .map(obstacle -> finding(context, obstacle))
        .toList();
  }

  private Finding finding(CheckContext context, Obstacle obstacle) {
    String key = Identifier.quote(context.keyColumn(obstacle.table()));
    String message =
        "%s of %s does not say %s WITH =; Citus enforces exclusion per shard only. "
                .formatted(Identifier.quote(obstacle.object()), obstacle.table(), key)
            + context.thePlan(
                obstacle.table(),
                ("adds %s WITH = to it, with the extension btree_gist").formatted(key));
    return finding(
        obstacle,
        message,
        "Decide whether it is enough that rows of one tenant exclude each other.");
  }
}
