package tenantpath.check.rules;

import java.util.List;
import java.util.Optional;
import tenantpath.check.Check;
import tenantpath.check.CheckContext;
import tenantpath.finding.Finding;
import tenantpath.finding.Severity;
import tenantpath.query.Join;
import tenantpath.query.QueryFacts;
import tenantpath.schema.ColumnReference;
import tenantpath.schema.View;

/** Two distributed tables are joined without their distribution columns. */
public final class Q04 implements Check {
  @Override
  public String title() {
    return "Join without the distribution column";
  }

  @Override
  public List<Finding> run(CheckContext context) {
    return context.schema().views().stream()
        .flatMap(view -> crossing(context, view).stream())
        .toList();
  }

  private Optional<Finding> crossing(CheckContext context, View view) {
    List<Join> joins =
        context.views().of(view.name()).map(QueryFacts::joins).orElse(List.of()).stream()
            .filter(join -> !join.left().equals(join.right()))
            .filter(join -> context.distributed(join.left()) && context.distributed(join.right()))
            .toList();
    KeyClasses equal = KeyClasses.of(context, joins);
    List<Join> crossing =
        joins.stream().filter(join -> !equal.together(join.left(), join.right())).toList();
    return crossing.isEmpty() ? Optional.empty() : Optional.of(finding(context, view, crossing));
  }

  private Finding finding(CheckContext context, View view, List<Join> crossing) {
    Join first = crossing.get(0);
    long pairs = crossing.stream().map(join -> join.left() + " " + join.right()).distinct().count();
    String message =
        ("View %s joins %s with %s%s, but not on the distribution columns: Citus "
                + "refuses such a join unless repartition joins are on.")
            .formatted(
                view.name(),
                first.left(),
                first.right(),
                pairs == 1 ? "" : ", and " + (pairs - 1) + " more pairs");
    String hint =
        "Add %s = %s to the join."
            .formatted(
                new ColumnReference(first.left(), context.keyColumn(first.left())),
                new ColumnReference(first.right(), context.keyColumn(first.right())));
    return finding(Severity.WARNING, view.name(), view.span(), message, hint);
  }
}
