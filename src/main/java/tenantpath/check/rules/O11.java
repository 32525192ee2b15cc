package tenantpath.check.rules;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tenantpath.check.Check;
import tenantpath.check.CheckContext;
import tenantpath.distribution.Obstacle;
import tenantpath.distribution.ObstacleType;
import tenantpath.finding.Finding;
import tenantpath.finding.Severity;
import tenantpath.query.QueryFacts;
import tenantpath.schema.RelationName;
import tenantpath.schema.View;

/** A view that groups by a primary key blocks its swap, and is invalid after it. */
public final class O11 implements Check {
  @Override
  public String title() {
    return "View depends on a primary key";
  }

  @Override
  public List<Finding> run(CheckContext context) {
    Set<RelationName> swapped =
        context
            .obstacles(ObstacleType.PRIMARY_KEY_WITHOUT_KEY)
            .map(Obstacle::table)
            .collect(Collectors.toSet());
    return context.schema().views().stream()
        .flatMap(view -> dependent(context, view, swapped).stream())
        .toList();
  }

  private Optional<Finding> dependent(CheckContext context, View view, Set<RelationName> swapped) {
    List<RelationName> keys =
        context.views().of(view.name()).map(QueryFacts::primaryKeys).orElse(Set.of()).stream()
            .filter(swapped::contains)
            .toList();
    return keys.isEmpty() ? Optional.empty() : Optional.of(finding(context, view, keys));
  }

  private Finding finding(CheckContext context, View view, List<RelationName> keys) {
    String message =
        ("View %s selects columns it does not group by, which the primary key of %s "
                    + "allows; while the view is there that key cannot be swapped. ")
                .formatted(view.name(), Names.list(keys))
            + context.thePlan(
                keys.get(0),
                "replaces the view in sql/60-keys.sql by one that groups by those columns too");
    return finding(
        Severity.NOTE,
        view.name(),
        view.span(),
        message,
        "Name every selected column in GROUP BY.");
  }
}
