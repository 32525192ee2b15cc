package tenantpath.check.rules;

import java.util.List;
import java.util.Optional;
import tenantpath.check.Check;
import tenantpath.check.CheckContext;
import tenantpath.finding.Finding;
import tenantpath.finding.Severity;
import tenantpath.schema.Column;
import tenantpath.schema.ColumnReference;
import tenantpath.schema.Table;

/** undistribute_table refuses tables with identity columns. */
public final class S03 implements Check {
  @Override
  public String title() {
    return "Identity column cannot be undistributed";
  }

  @Override
  public List<Finding> run(CheckContext context) {
    return context
        .citusTables()
        .flatMap(table -> identity(table).stream().map(column -> finding(table, column)))
        .toList();
  }

  private static Optional<Column> identity(Table table) {
    return table.columns().stream().filter(column -> column.identity().isPresent()).findFirst();
  }

  private Finding finding(Table table, Column column) {
    String message =
        ("Column %s is an identity; undistribute_table refuses such a table, so the "
                + "way back is a copy into a new table.")
            .formatted(new ColumnReference(table.name(), column.name()));
    return finding(
            Severity.WARNING,
            table.name(),
            column.span(),
            message,
            "Rehearse sql/rollback, or make it a column with a sequence default before "
                + "the distribution.")
        .about(column.name());
  }
}
