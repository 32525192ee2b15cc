package tenantpath.check.rules;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import tenantpath.check.Check;
import tenantpath.check.CheckContext;
import tenantpath.finding.Finding;
import tenantpath.finding.Severity;
import tenantpath.query.text.Bodies;
import tenantpath.query.text.Expression;
import tenantpath.schema.Policy;
import tenantpath.schema.RelationName;
import tenantpath.schema.Routine;
import tenantpath.schema.Table;

/** A function over rows of another table needs that table on the workers first. */
public final class O02 implements Check {
  @Override
  public String title() {
    return "Function takes another table's row";
  }

  @Override
  public List<Finding> run(CheckContext context) {
    Bodies bodies = new Bodies(context.schema());
    var policies = Expression.policies(context.schema());
    return context
        .citusTables()
        .flatMap(
            table -> expressions(bodies, table, policies.getOrDefault(table.name(), List.of())))
        .toList();
  }

  private Stream<Finding> expressions(Bodies bodies, Table table, List<Policy> policies) {
    return Expression.of(table, policies).stream()
        .flatMap(
            expression ->
                bodies.called(expression.text()).stream()
                    .flatMap(
                        routine ->
                            rows(bodies, routine).stream()
                                .filter(row -> !row.equals(table.name()))
                                .map(row -> finding(table, expression, routine, row))));
  }

  private static Set<RelationName> rows(Bodies bodies, Routine routine) {
    return bodies.named(routine.arguments() + " " + routine.returns().orElse(""));
  }

  private Finding finding(Table table, Expression expression, Routine routine, RelationName row) {
    String message =
        ("%s of %s calls %s, which takes or returns a row of %s; the function can go "
                + "to the workers only after that table.")
            .formatted(
                NameLists.capitalized(expression.place()), table.name(), routine.name(), row);
    return finding(
            Severity.WARNING,
            table.name(),
            expression.span(),
            message,
            "Distribute %s first, or let the function take the columns it needs.".formatted(row))
        .about(expression.place());
  }
}
