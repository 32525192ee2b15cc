package tenantpath.check.rules;

import java.util.List;
import tenantpath.check.Check;
import tenantpath.check.CheckContext;
import tenantpath.distribution.Obstacle;
import tenantpath.distribution.ObstacleType;
import tenantpath.finding.Finding;
import tenantpath.schema.Identifier;

/** Citus distributes no foreign tables. */
public final class P07 implements Check {
  @Override
  public String title() {
    return "Foreign table";
  }

  @Override
  public List<Finding> run(CheckContext context) {
    return context
        .obstacles(ObstacleType.FOREIGN_TABLE)
        .map(obstacle -> finding(context, obstacle))
        .toList();
  }

  private Finding finding(CheckContext context, Obstacle obstacle) {
    String message =
        ("%s is a foreign table; Citus makes neither a distributed nor a reference "
                + "table of it. It stays on the coordinator.")
            .formatted(obstacle.table());
    return finding(
        obstacle,
        message,
        ("Copy its rows into a table, or let Citus manage it for queries from "
                + "workers: SELECT citus_add_local_table_to_metadata(%s);")
            .formatted(Identifier.literal(obstacle.table().quoted())));
  }
}
