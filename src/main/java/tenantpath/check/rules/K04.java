package tenantpath.check.rules;

import java.util.List;
import tenantpath.check.Check;
import tenantpath.check.CheckContext;
import tenantpath.distribution.Obstacle;
import tenantpath.distribution.ObstacleType;
import tenantpath.finding.Finding;
import tenantpath.schema.ColumnReference;

/** A nondeterministic collation calls different bytes equal; hashing does not. */
public final class K04 implements Check {
  @Override
  public String title() {
    return "Key has a nondeterministic collation";
  }

  @Override
  public List<Finding> run(CheckContext context) {
    return context
        .obstacles(ObstacleType.KEY_COLLATION_NONDETERMINISTIC)
        .map(obstacle -> finding(context, obstacle))
        .toList();
  }

  private Finding finding(CheckContext context, Obstacle obstacle) {
    ColumnReference column = new ColumnReference(obstacle.table(), obstacle.object());
    String message =
        ("Column %s has the nondeterministic collation %s; Citus refuses it as a "
                + "distribution column.")
            .formatted(column, context.column(column).collation().orElse("of its type"));
    return finding(
        obstacle,
        message,
        "Choose a deterministic collation for %s, or another tenant key.".formatted(column));
  }
}
