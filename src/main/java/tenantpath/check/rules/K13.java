package tenantpath.check.rules;

import java.util.List;
import tenantpath.check.Check;
import tenantpath.check.CheckContext;
import tenantpath.distribution.Obstacle;
import tenantpath.distribution.ObstacleType;
import tenantpath.finding.Finding;
import tenantpath.schema.ColumnReference;
import tenantpath.schema.TypeName;

/** A domain with rules of its own distributes, and then answers wrongly. */
public final class K13 implements Check {
  @Override
  public String title() {
    return "Key is a domain with a CHECK or NOT NULL";
  }

  @Override
  public List<Finding> run(CheckContext context) {
    return context
        .obstacles(ObstacleType.KEY_DOMAIN)
        .map(obstacle -> finding(context, obstacle))
        .toList();
  }

  private Finding finding(CheckContext context, Obstacle obstacle) {
    ColumnReference column = new ColumnReference(obstacle.table(), obstacle.object());
    TypeName domain = context.typeOf(column);
    String message =
        ("Column %s is of the domain %s, which has a CHECK or NOT NULL; Citus "
                + "distributes it, and then INSERT fails, SELECT finds no rows, and UPDATE can "
                + "crash the server.")
            .formatted(column, domain);
    return finding(
        obstacle,
        message,
        "Change the column to the domain's base type before the migration, and keep "
            + "the rule as a CHECK of the table.");
  }
}
