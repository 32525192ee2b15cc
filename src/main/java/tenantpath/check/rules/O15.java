package tenantpath.check.rules;

import java.util.List;
import tenantpath.check.Check;
import tenantpath.check.CheckContext;
import tenantpath.finding.Finding;
import tenantpath.finding.Severity;
import tenantpath.schema.Table;

/** Forced row security also binds the owner who copies the rows. */
public final class O15 implements Check {
  @Override
  public String title() {
    return "FORCE ROW LEVEL SECURITY";
  }

  @Override
  public List<Finding> run(CheckContext context) {
    return context.citusTables().filter(Table::forceRowSecurity).map(this::finding).toList();
  }

  private Finding finding(Table table) {
    String message =
        ("%s has FORCE ROW LEVEL SECURITY; create_distributed_table copies its rows "
                + "with COPY FROM, which is refused to an owner who is bound by it.")
            .formatted(table.name());
    return finding(
            Severity.WARNING,
            table.name(),
            table.span(),
            message,
            "Distribute as a superuser or a role with BYPASSRLS, or lift FORCE during the move.")
        .withFix("ALTER TABLE %s NO FORCE ROW LEVEL SECURITY;".formatted(table.name()));
  }
}
