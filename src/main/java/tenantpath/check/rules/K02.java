package tenantpath.check.rules;

import java.util.List;
import tenantpath.check.Check;
import tenantpath.check.CheckContext;
import tenantpath.distribution.Obstacle;
import tenantpath.distribution.ObstacleType;
import tenantpath.finding.Finding;
import tenantpath.schema.ColumnReference;

/** The distribution column of a table must have exactly the type of the tenant key. */
public final class K02 implements Check {
  @Override
  public String title() {
    return "Key type differs from the root's";
  }

  @Override
  public List<Finding> run(CheckContext context) {
    return context
        .obstacles(ObstacleType.KEY_TYPE_DIFFERS)
        .map(obstacle -> finding(context, obstacle))
        .toList();
  }

  private Finding finding(CheckContext context, Obstacle obstacle) {
    var key = context.key();
    ColumnReference column = new ColumnReference(obstacle.table(), obstacle.object());
    ColumnReference root = new ColumnReference(key.table(), key.column());
    String message =
        "Column %s is %s, the tenant key %s is %s; Citus colocates tables of equal key types only."
            .formatted(column, context.typeOf(column), root, key.type());
    String hint =
        "Change the type before the migration (it rewrites the table under ACCESS EXCLUSIVE), or"
            + " add a column of the right type and swap the two.";
    return finding(obstacle, message, hint)
        .withFix(TypeChange.sql(context, column, key.type().text()));
  }
}
