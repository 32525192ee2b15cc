package tenantpath.check.rules;

import java.util.List;
import java.util.stream.Collectors;
import tenantpath.check.Check;
import tenantpath.check.CheckContext;
import tenantpath.distribution.Obstacle;
import tenantpath.distribution.ObstacleType;
import tenantpath.distribution.Placement;
import tenantpath.finding.Finding;
import tenantpath.schema.RelationName;

/** The only path to the tenant may be NULL, so some rows may get no tenant. */
public final class W01 implements Check {
  @Override
  public String title() {
    return "Only path to the tenant may be NULL";
  }

  @Override
  public List<Finding> run(CheckContext context) {
    return context
        .obstacles(ObstacleType.NULLABLE_PATH)
        .map(obstacle -> finding(context, obstacle))
        .toList();
  }

  private Finding finding(CheckContext context, Obstacle obstacle) {
    Placement.Backfill backfill = backfill(context, obstacle.table());
    String path = PathText.text(backfill.path());
    String message =
        backfill.fallbacks().isEmpty()
            ? "%s reaches its tenant only through columns that may be NULL (%s); rows with NULL there get none. "
                .formatted(obstacle.table(), path)
            : "%s reaches its tenant only through columns that may be NULL (%s); rows with NULL there get the key by %s, and none if that breaks off, too. "
                .formatted(
                    obstacle.table(),
                    path,
                    backfill.fallbacks().stream()
                        .map(PathText::text)
                        .collect(Collectors.joining(", else by ")));
    return finding(
        obstacle,
        message
            + context.thePlan(obstacle.table(), RowsWithoutTenant.fate(context, obstacle.table())),
        RowsWithoutTenant.choice());
  }

  private static Placement.Backfill backfill(CheckContext context, RelationName table) {
    return context
        .design()
        .backfill(table)
        .orElseThrow(() -> new IllegalStateException("a path without a backfill: " + table));
  }
}
