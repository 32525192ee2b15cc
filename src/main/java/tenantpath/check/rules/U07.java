package tenantpath.check.rules;

import java.util.List;
import java.util.stream.Stream;
import tenantpath.check.Check;
import tenantpath.check.CheckContext;
import tenantpath.distribution.Obstacle;
import tenantpath.distribution.ObstacleKind;
import tenantpath.distribution.ObstacleType;
import tenantpath.finding.Finding;
import tenantpath.finding.Severity;

/** A value that people think of as unique everywhere becomes unique per tenant. */
public final class U07 implements Check {
  @Override
  public String title() {
    return "Natural key becomes unique per tenant";
  }

  @Override
  public List<Finding> run(CheckContext context) {
    return Stream.concat(
            context.obstacles(ObstacleType.UNIQUE_WITHOUT_KEY),
            context.obstacles(ObstacleType.UNIQUE_INDEX_WITHOUT_KEY))
        .filter(obstacle -> obstacle.kind() != ObstacleKind.FIXED_BY_PLAN)
        .filter(
            obstacle ->
                context.uniqueness(obstacle).columns().stream().anyMatch(NaturalKeys::natural))
        .map(obstacle -> finding(context, obstacle))
        .toList();
  }

  private Finding finding(CheckContext context, Obstacle obstacle) {
    String columns = context.uniqueness(obstacle).keys();
    String message =
        ("%s of %s is unique over all tenants today, by %s; on Citus two tenants may "
                    + "have the same value. ")
                .formatted(columns, obstacle.table(), obstacle.object())
            + context.thePlan(obstacle.table(), "keeps it unique within each tenant");
    String hint =
        ("Find every lookup by %s without a tenant (log-in, public links); accept it, "
                + "keep the values in a reference table, or leave the table local.")
            .formatted(columns);
    return finding(Severity.WARNING, obstacle.table(), obstacle.span(), message, hint)
        .about(obstacle.object());
  }
}
