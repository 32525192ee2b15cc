package tenantpath.check.rules;

import java.util.List;
import java.util.Set;
import tenantpath.check.Check;
import tenantpath.check.CheckContext;
import tenantpath.finding.Finding;
import tenantpath.finding.Severity;
import tenantpath.schema.Table;

/** Temporary and catalog tables cannot be distributed. */
public final class O10 implements Check {
  @Override
  public String title() {
    return "Temporary or catalog table";
  }

  private static final Set<String> CATALOGS = Set.of("pg_catalog", "information_schema");

  @Override
  public List<Finding> run(CheckContext context) {
    return context
        .citusTables()
        .filter(
            table ->
                table.persistence() == Table.Persistence.TEMPORARY
                    || CATALOGS.contains(table.name().schema()))
        .map(this::finding)
        .toList();
  }

  private Finding finding(Table table) {
    String kind =
        table.persistence() == Table.Persistence.TEMPORARY
            ? "a temporary table"
            : "in a catalog schema";
    String message =
        "%s is %s; Citus refuses to distribute it or to make it a reference table."
            .formatted(table.name(), kind);
    return finding(
        Severity.ERROR,
        table.name(),
        table.span(),
        message,
        "Take its statement out of the input, or leave the table out by a decision.");
  }
}
