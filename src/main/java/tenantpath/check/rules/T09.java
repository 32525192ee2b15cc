package tenantpath.check.rules;

import java.util.List;
import tenantpath.check.Check;
import tenantpath.check.CheckContext;
import tenantpath.distribution.PlacementKind;
import tenantpath.finding.Finding;
import tenantpath.finding.Severity;
import tenantpath.schema.Identifier;
import tenantpath.schema.Trigger;

/** The backfill updates every row, and triggers see each update. */
public final class T09 implements Check {
  @Override
  public String title() {
    return "Backfill fires a trigger";
  }

  @Override
  public List<Finding> run(CheckContext context) {
    return new Triggers(context)
        .ofDistributedTables()
        .filter(trigger -> context.kindOf(trigger.table()) == PlacementKind.BACKFILL)
        .filter(trigger -> trigger.firesInOrigin() || trigger.firesInReplica())
        .filter(trigger -> trigger.events().contains("UPDATE"))
        .map(trigger -> finding(context, trigger))
        .toList();
  }

  private Finding finding(CheckContext context, Trigger trigger) {
    String message =
        ("Trigger %s of %s runs at UPDATE, and the backfill of %s updates every row: "
                + "%s would see each one.")
            .formatted(
                Identifier.quote(trigger.name()),
                trigger.table(),
                Identifier.quote(context.keyColumn(trigger.table())),
                trigger.function());
    return finding(Severity.WARNING, trigger.table(), trigger.span(), message, hint(trigger))
        .about(trigger.name());
  }

  private static String hint(Trigger trigger) {
    if (!trigger.firesInReplica()) {
      return "Run the backfill as a superuser with SET session_replication_role = "
          + "replica, or accept what the trigger does.";
    }
    return trigger.firesInOrigin()
        ? "It is ENABLE ALWAYS, so that a superuser's session does not silence it: accept what"
            + " it does, or disable it while nobody writes."
        : "It is ENABLE REPLICA, so that it fires if a superuser runs the backfill, in a session"
            + " of the role replica: accept what it does, or disable it meanwhile.";
  }
}
