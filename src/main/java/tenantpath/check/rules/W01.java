package tenantpath.check.rules;

import java.util.ArrayList;
import java.util.List;
import tenantpath.check.Check;
import tenantpath.check.CheckContext;
import tenantpath.distribution.Obstacle;
import tenantpath.distribution.ObstacleType;
import tenantpath.finding.Finding;

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
    List<String> ways = new ArrayList<>(List.of(Paths.of(context, obstacle.table())));
    ways.addAll(Paths.others(context, obstacle.table()));
    String message =
        "%s reaches its tenant only through columns that may be NULL (%s); rows with NULL there get none. "
                .formatted(obstacle.table(), String.join("; ", ways))
            + context.thePlan(
                obstacle.table(),
                "stops in sql/40-verify-backfill.sql, before anything is distributed, if there are such rows");
    return finding(
        obstacle,
        message,
        "Count the rows that the query lists; then set the columns NOT NULL, delete the rows, or leave the table out by a decision.");
  }
}
