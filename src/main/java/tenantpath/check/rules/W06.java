package tenantpath.check.rules;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import tenantpath.check.Check;
import tenantpath.check.CheckContext;
import tenantpath.distribution.Agreement;
import tenantpath.distribution.Placement;
import tenantpath.finding.Finding;
import tenantpath.finding.Severity;
import tenantpath.schema.Table;

/** Several ways lead to a tenant, and nothing forces them to the same one. */
public final class W06 implements Check {
  @Override
  public String title() {
    return "Paths to the tenant may disagree";
  }

  @Override
  public List<Finding> run(CheckContext context) {
    return context
        .distributedTables()
        .filter(table -> disagreement(context, table).isPresent())
        .map(table -> finding(context, table))
        .toList();
  }

  private static Optional<Placement.Backfill> disagreement(CheckContext context, Table table) {
    return context
        .design()
        .backfill(table.name())
        .filter(backfill -> backfill.agreement() == Agreement.MAY_DISAGREE);
  }

  private Finding finding(CheckContext context, Table table) {
    String others =
        disagreement(context, table).stream()
            .flatMap(backfill -> backfill.alternatives().stream())
            .limit(3)
            .map(PathText::text)
            .collect(Collectors.joining("; "));
    String message =
        ("%s reaches a tenant by %s, and also by %s; the schema does not force both "
                    + "to the same one. ")
                .formatted(table.name(), PathText.of(context, table.name()), others)
            + context.thePlan(
                table.name(),
                "compares them in sql/40-verify-backfill.sql and stops if they differ");
    return finding(
        isChosen(context, table) ? Severity.NOTE : Severity.WARNING,
        table.name(),
        table.span(),
        message,
        "Look at the rows that differ, if any: they cross tenants today.");
  }

  /** Whether people chose the path, knowing the others. */
  private static boolean isChosen(CheckContext context, Table table) {
    return context
        .design()
        .decisions()
        .of(table.name())
        .filter(decision -> !decision.path().isEmpty())
        .isPresent();
  }
}
