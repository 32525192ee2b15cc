package tenantpath.check.rules;

import java.util.List;
import tenantpath.check.Check;
import tenantpath.check.CheckContext;
import tenantpath.distribution.PlacementKind;
import tenantpath.finding.Finding;
import tenantpath.finding.Severity;
import tenantpath.schema.Identifier;
import tenantpath.schema.Trigger;

/** A trigger on a table that stays local keeps working. */
public final class T02 implements Check {
  @Override
  public String title() {
    return "Trigger on a local table";
  }

  @Override
  public List<Finding> run(CheckContext context) {
    return context.schema().triggers().stream()
        .filter(trigger -> !trigger.inherited())
        .filter(trigger -> context.kindOf(trigger.table()) == PlacementKind.LOCAL)
        .map(this::finding)
        .toList();
  }

  private Finding finding(Trigger trigger) {
    String message =
        "Trigger %s of %s stays: the table is local, and triggers work there as before."
            .formatted(Identifier.quote(trigger.name()), trigger.table());
    String hint =
        "Check that %s still finds what it reads and writes once other tables are distributed."
            .formatted(trigger.function());
    return finding(Severity.NOTE, trigger.table(), trigger.span(), message, hint)
        .about(trigger.name());
  }
}
