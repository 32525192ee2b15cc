package tenantpath.check.rules;

import java.util.List;
import tenantpath.check.Check;
import tenantpath.check.CheckContext;
import tenantpath.finding.Finding;
import tenantpath.finding.Severity;
import tenantpath.schema.Column;
import tenantpath.schema.ColumnReference;
import tenantpath.schema.Identifier;
import tenantpath.schema.Table;

/** A worker draws identity numbers far beyond the range of int. */
public final class S02 implements Check {
  @Override
  public String title() {
    return "Identity on a narrow column";
  }

  @Override
  public List<Finding> run(CheckContext context) {
    return context
        .citusTables()
        .flatMap(
            table ->
                table.columns().stream()
                    .filter(column -> column.identity().isPresent())
                    .filter(column -> Sequences.narrow(column.type()))
                    .map(column -> finding(table, column)))
        .toList();
  }

  private Finding finding(Table table, Column column) {
    String message =
        ("Column %s is %s and an identity; a worker draws numbers from 2^48 on, which "
                + "do not fit, so INSERT works on the coordinator only, and the column cannot "
                + "be altered once distributed.")
            .formatted(new ColumnReference(table.name(), column.name()), column.type());
    return finding(
            Severity.WARNING,
            table.name(),
            column.span(),
            message,
            "Widen the column to bigint before the distribution (it rewrites the table).")
        .about(column.name())
        .withFix(
            "ALTER TABLE %s ALTER COLUMN %s TYPE bigint;"
                .formatted(table.name(), Identifier.quote(column.name())));
  }
}
