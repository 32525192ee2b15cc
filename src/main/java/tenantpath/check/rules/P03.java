package tenantpath.check.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
    Map<RelationName, List<RelationName>> children = new TreeMap<>();
    for (Table table : context.schema().tables()) {
      table
          .inherits()
          .forEach(
              parent -> children.computeIfAbsent(parent, k -> new ArrayList<>()).add(table.name()));
    }
    return context
        .obstacles(ObstacleType.INHERITANCE)
        .map(o -> finding(context, o, children.getOrDefault(o.table(), List.of())))
        .toList();
  }

  private Finding finding(CheckContext context, Obstacle obstacle, List<RelationName> children) {
    RelationName name = obstacle.table();
    List<RelationName> parents =
        context.schema().table(name).map(Table::inherits).orElse(List.of());
    String relation =
        parents.isEmpty()
            ? "is inherited by " + NameLists.list(children)
            : "inherits from " + NameLists.list(parents);
    String message =
        "%s %s; Citus refuses tables that take part in inheritance. The plan leaves it out."
            .formatted(name, relation);
    return finding(
        obstacle,
        message,
        "Merge the tables into one, or make them partitions of one parent, then run "
            + "this analysis again.");
  }
}
