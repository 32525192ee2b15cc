package tenantpath.check.rules;

import java.util.List;
import java.util.Optional;
import tenantpath.check.Check;
import tenantpath.check.CheckContext;
import tenantpath.distribution.PlacementKind;
import tenantpath.finding.Finding;
import tenantpath.finding.Severity;
import tenantpath.schema.ForeignKey;
import tenantpath.schema.Table;

/** Identity and a foreign key to a reference table ask for the right order. */
public final class S04 implements Check {
  @Override
  public String title() {
    return "Identity and a foreign key to a reference table";
  }

  @Override
  public List<Finding> run(CheckContext context) {
    return context
        .distributedTables()
        .filter(table -> table.columns().stream().anyMatch(c -> c.identity().isPresent()))
        .flatMap(table -> toReference(context, table).stream())
        .toList();
  }

  private Optional<Finding> toReference(CheckContext context, Table table) {
    return table.foreignKeys().stream()
        .filter(key -> context.kindOf(key.referencedTable()) == PlacementKind.REFERENCE)
        .findFirst()
        .map(key -> finding(context, key));
  }

  private Finding finding(CheckContext context, ForeignKey key) {
    String message =
        ("%s references the reference table %s, and the table has an identity column: "
                    + "with the foreign key in place create_distributed_table fails. ")
                .formatted(Keys.describe(key), key.referencedTable())
            + context.thePlan(
                key.table(), "drops the foreign key first and adds it in sql/90-foreign-keys.sql");
    return finding(
            Severity.NOTE,
            key.table(),
            key.span(),
            message,
            "Keep that order when you distribute by hand.")
        .about(key.name());
  }
}
