package tenantpath.check.rules;

import java.util.List;
import tenantpath.check.Check;
import tenantpath.check.CheckContext;
import tenantpath.distribution.CitusVersion;
import tenantpath.finding.Finding;
import tenantpath.finding.Severity;
import tenantpath.query.text.Sequences;
import tenantpath.schema.Column;
import tenantpath.schema.ColumnReference;
import tenantpath.schema.Table;

/** A worker draws identity numbers far beyond the range of int. */
public final class S02 implements Check {
  /** From which version on Citus takes them; CHANGELOG of 12.0. */
  private static final CitusVersion FIRST = new CitusVersion(12, 0);

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
                    .map(column -> finding(context, table, column)))
        .toList();
  }

  private Finding finding(CheckContext context, Table table, Column column) {
    boolean refused = context.target().citus().compareTo(FIRST) < 0;
    String consequence =
        refused
            ? "Citus %s refuses it.".formatted(context.target().citus())
            : "a worker draws numbers from 2^48 on, which do not fit, so INSERT works on the "
                + "coordinator only, and the column cannot be altered once distributed.";
    String message =
        "Column %s is %s and an identity; %s"
            .formatted(
                new ColumnReference(table.name(), column.name()), column.type(), consequence);
    return finding(
            refused ? Severity.ERROR : Severity.WARNING,
            table.name(),
            column.span(),
            message,
            "Widen the column to bigint before the distribution (it rewrites the table).")
        .about(column.name())
        .withFix(
            TypeChange.sql(context, new ColumnReference(table.name(), column.name()), "bigint"));
  }
}
