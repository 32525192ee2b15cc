package tenantpath.check.rules;

import java.util.List;
import tenantpath.check.Check;
import tenantpath.check.CheckContext;
import tenantpath.finding.Finding;
import tenantpath.finding.Severity;
import tenantpath.query.text.SequenceCall;
import tenantpath.schema.Column;
import tenantpath.schema.ColumnReference;
import tenantpath.schema.Table;

/** A default that draws from two sequences is more than Citus follows. */
public final class S06 implements Check {
  @Override
  public String title() {
    return "Default draws from several sequences";
  }

  @Override
  public List<Finding> run(CheckContext context) {
    return context
        .citusTables()
        .flatMap(table -> table.columns().stream().filter(S06::several).map(c -> finding(table, c)))
        .toList();
  }

  private static boolean several(Column column) {
    return column
        .defaultExpression()
        .map(
            text ->
                SequenceCall.in(text).stream().map(SequenceCall::sequence).distinct().count() > 1)
        .orElse(false);
  }

  private Finding finding(Table table, Column column) {
    String message =
        "The default of %s draws from several sequences; Citus refuses such a column."
            .formatted(new ColumnReference(table.name(), column.name()));
    return finding(
            Severity.ERROR,
            table.name(),
            column.span(),
            message,
            "Draw from one sequence, and compute the rest in the application.")
        .about(column.name());
  }
}
