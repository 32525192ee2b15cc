package tenantpath.check.rules;

import java.util.List;
import java.util.stream.Collectors;
import tenantpath.check.Check;
import tenantpath.check.CheckContext;
import tenantpath.distribution.Obstacle;
import tenantpath.distribution.ObstacleType;
import tenantpath.finding.Finding;
import tenantpath.schema.RelationName;
import tenantpath.schema.Table;

/** Citus distributes one level of partitions only. */
public final class P01 implements Check {
  @Override
  public String title() {
    return "Partitions of partitions";
  }

  @Override
  public List<Finding> run(CheckContext context) {
    return context
        .obstacles(ObstacleType.MULTI_LEVEL_PARTITIONING)
        .map(obstacle -> finding(context, obstacle))
        .toList();
  }

  private Finding finding(CheckContext context, Obstacle obstacle) {
    RelationName parent = obstacle.table();
    String split =
        context.schema().partitionsOf(parent).stream()
            .filter(Table::isPartitioned)
            .map(partition -> partition.name().quoted())
            .collect(Collectors.joining(", "));
    String message =
        ("%s is partitioned, and its partitions are again: %s; Citus refuses more "
                + "than one level. The plan leaves it out.")
            .formatted(parent, split);
    return finding(
        obstacle,
        message,
        "Flatten it: attach every leaf to %s itself, then run this analysis again."
            .formatted(parent));
  }
}
