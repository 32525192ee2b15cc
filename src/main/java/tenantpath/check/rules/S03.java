package tenantpath.check.rules;

import java.util.List;
import java.util.Optional;
import tenantpath.check.Check;
import tenantpath.check.CheckContext;
import tenantpath.distribution.CitusVersion;
import tenantpath.finding.Finding;
import tenantpath.finding.Severity;
import tenantpath.schema.Column;
import tenantpath.schema.ColumnReference;
import tenantpath.schema.Table;

/** undistribute_table refuses tables with identity columns. */
public final class S03 implements Check {
  /** From which version on Citus takes them; CHANGELOG of 11.2. */
  private static final CitusVersion FIRST = new CitusVersion(11, 2);

  @Override
  public String title() {
    return "Identity column cannot be undistributed";
  }

  @Override
  public List<Finding> run(CheckContext context) {
    return context
        .citusTables()
        .flatMap(table -> identity(table).stream().map(column -> finding(context, table, column)))
        .toList();
  }

  private static Optional<Column> identity(Table table) {
    return table.columns().stream().filter(column -> column.identity().isPresent()).findFirst();
  }

  private Finding finding(CheckContext context, Table table, Column column) {
    boolean refused = context.target().citus().compareTo(FIRST) < 0;
    String consequence =
        refused
            ? "Citus %s refuses it.".formatted(context.target().citus())
            : "undistribute_table refuses such a table, so the way back is a copy into a new table.";
    String message =
        "Column %s is an identity; %s"
            .formatted(new ColumnReference(table.name(), column.name()), consequence);
    return finding(
            refused ? Severity.ERROR : Severity.WARNING,
            table.name(),
            column.span(),
            message,
            "Rehearse sql/rollback, or make it a column with a sequence default before "
                + "the distribution.")
        .about(column.name());
  }
}
