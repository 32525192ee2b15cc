package tenantpath.check.rules;

import java.util.List;
import tenantpath.check.Check;
import tenantpath.check.CheckContext;
import tenantpath.distribution.PlacementKind;
import tenantpath.finding.Finding;
import tenantpath.finding.Severity;
import tenantpath.schema.Identifier;
import tenantpath.schema.TriggerDependency;

/** Citus refuses triggers that depend on an extension. */
public final class T03 implements Check {
  @Override
  public String title() {
    return "Trigger depends on an extension";
  }

  @Override
  public List<Finding> run(CheckContext context) {
    return context.schema().triggerDependencies().stream()
        .filter(dependency -> !context.schema().view(dependency.table()).isPresent())
        .filter(dependency -> mayMove(context.kindOf(dependency.table())))
        .map(this::finding)
        .toList();
  }

  /** Citus refuses it on managed local tables too, and any local table may become one. */
  private static boolean mayMove(PlacementKind kind) {
    return switch (kind) {
      case READY, BACKFILL, REFERENCE, LOCAL -> true;
      case UNDECIDED -> false;
    };
  }

  private Finding finding(TriggerDependency dependency) {
    String trigger = Identifier.quote(dependency.trigger());
    String message =
        ("Trigger %s of %s depends on the extension %s; Citus refuses "
                + "such a trigger, on local tables that it manages too.")
            .formatted(trigger, dependency.table(), Identifier.quote(dependency.extension()));
    return finding(
            Severity.WARNING,
            dependency.table(),
            dependency.span(),
            message,
            "Take the dependency off.")
        .about(dependency.trigger())
        .withFix(
            "ALTER TRIGGER %s ON %s NO DEPENDS ON EXTENSION %s;"
                .formatted(trigger, dependency.table(), Identifier.quote(dependency.extension())));
  }
}
