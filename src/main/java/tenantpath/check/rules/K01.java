package tenantpath.check.rules;

import java.util.List;
import java.util.Optional;
import tenantpath.check.Check;
import tenantpath.check.CheckContext;
import tenantpath.distribution.Placement;
import tenantpath.finding.Finding;
import tenantpath.finding.Severity;
import tenantpath.schema.Identifier;
import tenantpath.schema.Table;

/** A table without the key gets it, filled along its path. */
public final class K01 implements Check {
  @Override
  public String title() {
    return "Table needs the distribution column";
  }

  @Override
  public List<Finding> run(CheckContext context) {
    return context
        .distributedTables()
        .flatMap(table -> backfilled(context, table).stream())
        .toList();
  }

  private Optional<Finding> backfilled(CheckContext context, Table table) {
    return context
        .design()
        .backfill(table.name())
        .map(backfill -> finding(context, table, backfill));
  }

  private Finding finding(CheckContext context, Table table, Placement.Backfill backfill) {
    String column = Identifier.quote(backfill.column());
    String message =
        ("%s has no column with the tenant key; its tenant is that of %s. ")
                .formatted(table.name(), PathText.text(backfill.path()))
            + context.thePlan(
                table.name(),
                "adds "
                    + column
                    + " and fills it in sql/10-add-columns.sql to sql/50-not-null.sql");
    return finding(
            Severity.NOTE,
            table.name(),
            table.span(),
            message,
            "Let the application write " + column + " before the table is distributed.")
        .withFix(
            "ALTER TABLE %s ADD COLUMN %s %s;"
                .formatted(table.name(), column, context.key().type()));
  }
}
