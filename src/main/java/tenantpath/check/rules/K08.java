package tenantpath.check.rules;

import java.util.List;
import tenantpath.check.Check;
import tenantpath.check.CheckContext;
import tenantpath.distribution.Obstacle;
import tenantpath.distribution.ObstacleType;
import tenantpath.finding.Finding;
import tenantpath.schema.ColumnReference;
import tenantpath.schema.Identifier;

/** A row whose distribution column is NULL belongs to no shard. */
public final class K08 implements Check {
  @Override
  public String title() {
    return "Key may be NULL";
  }

  @Override
  public List<Finding> run(CheckContext context) {
    return context
        .obstacles(ObstacleType.KEY_NULLABLE)
        .map(obstacle -> finding(context, obstacle))
        .toList();
  }

  private Finding finding(CheckContext context, Obstacle obstacle) {
    ColumnReference column = new ColumnReference(obstacle.table(), obstacle.object());
    String message =
        "Column %s may be NULL; Citus refuses a row without a distribution value. "
                .formatted(column)
            + context.thePlan(
                obstacle.table(),
                RowsWithoutTenant.fate(context, obstacle.table())
                    + ", and sets NOT NULL in sql/50-not-null.sql");
    String hint =
        "Count the rows without a tenant. Give each its tenant; if all tenants share them, give them "
            + "to a tenant of their own, move them to a reference table, or copy them to every "
            + "tenant. The decisions file can say it (nulls: leave-out, delete or {sentinel: KEY}).";
    return finding(obstacle, message, hint)
        .withFix(
            "SELECT count(*) FROM %s WHERE %s IS NULL;"
                .formatted(obstacle.table(), Identifier.quote(obstacle.object())));
  }
}
