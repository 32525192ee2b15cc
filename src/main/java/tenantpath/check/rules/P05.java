package tenantpath.check.rules;

import java.util.List;
import java.util.stream.Stream;
import tenantpath.check.Check;
import tenantpath.check.CheckContext;
import tenantpath.distribution.Obstacle;
import tenantpath.distribution.ObstacleType;
import tenantpath.finding.Finding;
import tenantpath.finding.Severity;
import tenantpath.schema.Identifier;
import tenantpath.schema.RelationName;

/** A unique key of a partitioned table needs partition columns and tenant key. */
public final class P05 implements Check {
  @Override
  public String title() {
    return "Unique key of a partitioned table";
  }

  @Override
  public List<Finding> run(CheckContext context) {
    return Stream.of(ObstacleType.PRIMARY_KEY_WITHOUT_KEY, ObstacleType.UNIQUE_WITHOUT_KEY)
        .flatMap(context::obstacles)
        .filter(obstacle -> context.table(obstacle.table()).isPartitioned())
        .map(obstacle -> finding(context, obstacle))
        .toList();
  }

  private Finding finding(CheckContext context, Obstacle obstacle) {
    RelationName table = obstacle.table();
    String message =
        "%s of %s needs both the partition key and %s. "
                .formatted(
                    Identifier.quote(obstacle.object()),
                    table,
                    Identifier.quote(context.keyColumn(table)))
            + context.thePlan(
                table, "drops the old key, builds an index for each partition, and attaches them");
    return finding(
            Severity.NOTE,
            table,
            obstacle.span(),
            message,
            "Expect a moment without this key: a partitioned table cannot swap it in one step.")
        .about(obstacle.object());
  }
}
