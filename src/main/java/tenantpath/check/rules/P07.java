package tenantpath.check.rules;

import java.util.List;
import java.util.stream.Stream;
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
    return Stream.concat(
            context.obstacles(ObstacleType.FOREIGN_TABLE).map(o -> finding(context, o)),
            context.obstacles(ObstacleType.FOREIGN_PARTITION).map(this::ofPartition))
        .toList();
  }

  private Finding ofPartition(Obstacle obstacle) {
    String partition = Identifier.quote(obstacle.object());
    return finding(
        obstacle,
        ("Partition %s of %s is a foreign table; Citus distributes no partitioned table that has"
                + " one. The plan leaves %2$s out.")
            .formatted(partition, obstacle.table()),
        "Copy its rows into a partition of their own, or detach it: ALTER TABLE %s DETACH PARTITION …;"
            .formatted(obstacle.table()));
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
