package tenantpath.check.rules;

import java.util.List;
import java.util.Optional;
import tenantpath.check.Check;
import tenantpath.check.CheckContext;
import tenantpath.finding.Finding;
import tenantpath.finding.Severity;
import tenantpath.query.text.Bodies;
import tenantpath.query.text.SqlWords;
import tenantpath.schema.Column;
import tenantpath.schema.ColumnReference;
import tenantpath.schema.Routine;
import tenantpath.schema.Table;

/** A function that draws from a sequence hides it from Citus. */
public final class S10 implements Check {
  @Override
  public String title() {
    return "Default function draws from a sequence";
  }

  @Override
  public List<Finding> run(CheckContext context) {
    Bodies bodies = new Bodies(context.schema());
    return context
        .citusTables()
        .flatMap(table -> table.columns().stream().flatMap(c -> drawing(bodies, table, c).stream()))
        .toList();
  }

  private Optional<Finding> drawing(Bodies bodies, Table table, Column column) {
    return column.defaultExpression().stream()
        .flatMap(text -> bodies.called(text).stream())
        .filter(routine -> SqlWords.hasKeyword(routine.body(), "nextval"))
        .findFirst()
        .map(routine -> finding(table, column, routine));
  }

  private Finding finding(Table table, Column column, Routine routine) {
    String message =
        ("The default of %s calls %s, which draws from a sequence; workers get the "
                + "function but not the sequence, so INSERT works on the coordinator only.")
            .formatted(new ColumnReference(table.name(), column.name()), routine.name());
    return finding(
            Severity.WARNING,
            table.name(),
            column.span(),
            message,
            "Say nextval in the default itself, around it or beside the call.")
        .about(column.name());
  }
}
