package tenantpath.check.rules;

import java.util.List;
import java.util.Optional;
import tenantpath.check.Check;
import tenantpath.check.CheckContext;
import tenantpath.distribution.Obstacle;
import tenantpath.distribution.ObstacleType;
import tenantpath.distribution.TenantKey;
import tenantpath.finding.Finding;
import tenantpath.schema.ColumnReference;

/** Equal types are colocated only if their collations are equal too. */
public final class K03 implements Check {
  @Override
  public String title() {
    return "Key collation differs from the root's";
  }

  @Override
  public List<Finding> run(CheckContext context) {
    return context
        .obstacles(ObstacleType.KEY_COLLATION_DIFFERS)
        .map(obstacle -> finding(context, obstacle))
        .toList();
  }

  private Finding finding(CheckContext context, Obstacle obstacle) {
    TenantKey key = context.key();
    ColumnReference column = new ColumnReference(obstacle.table(), obstacle.object());
    ColumnReference root = new ColumnReference(key.table(), key.column());
    String message =
        "Column %s has %s, the tenant key %s has %s; Citus colocates tables of one collation only."
            .formatted(
                column,
                collation(context.column(column).collation()),
                root,
                collation(key.collation()));
    String type = key.type() + " COLLATE " + key.collation().orElse("pg_catalog.\"default\"");
    return finding(
            obstacle, message, "Give both columns one collation, before anything is distributed.")
        .withFix(TypeChange.sql(context, column, type));
  }

  private static String collation(Optional<String> collation) {
    return collation.map(name -> "COLLATE " + name).orElse("its type's collation");
  }
}
