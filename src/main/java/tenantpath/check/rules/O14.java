package tenantpath.check.rules;

import java.util.List;
import java.util.Optional;
import tenantpath.check.Check;
import tenantpath.check.CheckContext;
import tenantpath.finding.Finding;
import tenantpath.finding.Severity;
import tenantpath.schema.EventTrigger;
import tenantpath.schema.Identifier;

/** Event triggers fire for what Citus does on the coordinator. */
public final class O14 implements Check {
  @Override
  public String title() {
    return "Event trigger";
  }

  @Override
  public List<Finding> run(CheckContext context) {
    return context.schema().eventTriggers().stream().map(this::finding).toList();
  }

  private Finding finding(EventTrigger trigger) {
    String message =
        ("Event trigger %s (%s) also fires for the commands of the migration on the "
                + "coordinator, and not on the workers.")
            .formatted(Identifier.quote(trigger.name()), trigger.event());
    return new Finding(
            code(),
            Severity.NOTE,
            Optional.empty(),
            Optional.of(trigger.span()),
            message,
            "Disable it during the migration if it refuses or records DDL.")
        .about(trigger.name())
        .withFix("ALTER EVENT TRIGGER %s DISABLE;".formatted(Identifier.quote(trigger.name())));
  }
}
