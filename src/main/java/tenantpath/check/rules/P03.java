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

/** Citus refuses tables that inherit or are inherited from. */
public final class P03 implements Check {
  @Override
  public String title() {
    return "INHERITS";
  }

  @Override
  public List<Finding> run(CheckContext context) {
    return context
        .obstacles(ObstacleType.INHERITANCE)
        .map(obstacle -> finding(context, obstacle))
        .toList();
  }

  private Finding finding(CheckContext context, Obstacle obstacle) {
    RelationName name = obstacle.table();
    List<RelationName> parents =
        context.schema().table(name).map(Table::inherits).orElse(List.of());
    List<RelationName> children =
        context.schema().tables().stream()
            .filter(table -> table.inherits().contains(name))
            .map(Table::name)
            .toList();
    String relation =
        parents.isEmpty()
            ? "is inherited by " + names(children)
            : "inherits from " + names(parents);
    String message =
        "%s %s; Citus refuses tables that take part in inheritance. The plan leaves it out."
            .formatted(name, relation);
    return finding(
        obstacle,
        message,
        "Merge the tables into one, or make them partitions of one parent, then run "
            + "this analysis again.");
  }

  private static String names(List<RelationName> names) {
    return names.stream().map(RelationName::quoted).collect(Collectors.joining(", "));
  }
}
