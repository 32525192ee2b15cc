package tenantpath.check.rules;

import java.util.List;
import java.util.Optional;
import tenantpath.check.Check;
import tenantpath.check.CheckContext;
import tenantpath.finding.Finding;
import tenantpath.finding.Severity;
import tenantpath.query.text.SequenceCall;
import tenantpath.schema.Column;
import tenantpath.schema.ColumnReference;
import tenantpath.schema.Identifier;
import tenantpath.schema.Table;

/** A sequence named by a text is one the server does not know of. */
public final class S07 implements Check {
  @Override
  public String title() {
    return "Sequence named by a text";
  }

  @Override
  public List<Finding> run(CheckContext context) {
    return context
        .citusTables()
        .flatMap(table -> table.columns().stream().flatMap(c -> unbound(table, c).stream()))
        .toList();
  }

  private Optional<Finding> unbound(Table table, Column column) {
    return column.defaultExpression().stream()
        .flatMap(text -> SequenceCall.in(text).stream())
        .filter(call -> !call.bound())
        .findFirst()
        .map(call -> finding(table, column, call));
  }

  private Finding finding(Table table, Column column, SequenceCall call) {
    String message =
        ("The default of %s names its sequence by a text ('%s'); neither PostgreSQL "
                + "nor Citus sees the dependency, and workers have no such sequence.")
            .formatted(new ColumnReference(table.name(), column.name()), call.sequence());
    return finding(Severity.WARNING, table.name(), column.span(), message, "Name it as a regclass.")
        .about(column.name())
        .withFix(
            "ALTER TABLE %s ALTER COLUMN %s SET DEFAULT nextval(%s::regclass);"
                .formatted(
                    table.name(),
                    Identifier.quote(column.name()),
                    Identifier.literal(call.sequence())));
  }
}
