package tenantpath.check.rules;

import java.util.List;
import tenantpath.check.Check;
import tenantpath.check.CheckContext;
import tenantpath.distribution.Obstacle;
import tenantpath.distribution.ObstacleType;
import tenantpath.finding.Finding;
import tenantpath.schema.Identifier;
import tenantpath.schema.Trigger;

/** Citus refuses triggers on distributed and reference tables. */
public final class T01 implements Check {
  @Override
  public String title() {
    return "Trigger on a distributed or reference table";
  }

  @Override
  public List<Finding> run(CheckContext context) {
    return context
        .obstacles(ObstacleType.TRIGGER)
        .map(obstacle -> finding(context, obstacle))
        .toList();
  }

  private Finding finding(CheckContext context, Obstacle obstacle) {
    Trigger trigger = context.trigger(obstacle);
    String message =
        ("Trigger %s (%s %s, executes %s) of %s: Citus refuses triggers on "
                    + "distributed and reference tables. ")
                .formatted(
                    Identifier.quote(trigger.name()),
                    trigger.timing(),
                    String.join(" OR ", trigger.events()),
                    trigger.function(),
                    obstacle.table())
            + context.thePlan(
                obstacle.table(), "drops it in sql/70-prepare-citus.sql; the rollback restores it");
    String hint =
        ("Move what %s does into the application and accept the loss; or create the trigger "
                + "again after the migration, with citus.enable_unsafe_triggers, at your own risk.")
            .formatted(trigger.function());
    return finding(obstacle, message, hint)
        .withFix(
            "DROP TRIGGER %s ON %s;".formatted(Identifier.quote(trigger.name()), obstacle.table()));
  }
}
