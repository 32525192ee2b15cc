package tenantpath.check.rules;

import java.util.List;
import tenantpath.check.Check;
import tenantpath.check.CheckContext;
import tenantpath.distribution.Obstacle;
import tenantpath.distribution.ObstacleType;
import tenantpath.finding.Finding;
import tenantpath.schema.Column;
import tenantpath.schema.ColumnReference;
import tenantpath.schema.Identifier;

/** A generated column cannot be the distribution column. */
public final class K06 implements Check {
  @Override
  public String title() {
    return "Key is a generated column";
  }

  @Override
  public List<Finding> run(CheckContext context) {
    return context
        .obstacles(ObstacleType.KEY_GENERATED)
        .map(obstacle -> finding(context, obstacle))
        .toList();
  }

  private Finding finding(CheckContext context, Obstacle obstacle) {
    ColumnReference column = new ColumnReference(obstacle.table(), obstacle.object());
    String message =
        "Column %s is generated (%s); Citus refuses a generated distribution column."
            .formatted(
                column,
                context.column(column).generated().map(Column.Generated::expression).orElse(""));
    return finding(obstacle, message, "Make it a plain column that the application writes.")
        .withFix(
            "ALTER TABLE %s ALTER COLUMN %s DROP EXPRESSION;"
                .formatted(obstacle.table(), Identifier.quote(obstacle.object())));
  }
}
