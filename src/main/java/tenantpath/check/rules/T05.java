package tenantpath.check.rules;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import tenantpath.check.Check;
import tenantpath.check.CheckContext;
import tenantpath.finding.Finding;
import tenantpath.finding.Severity;
import tenantpath.query.text.Bodies;
import tenantpath.schema.Identifier;
import tenantpath.schema.RelationName;
import tenantpath.schema.Trigger;

/** A trigger that writes other tables becomes a query from a shard, if it is kept. */
public final class T05 implements Check {
  @Override
  public String title() {
    return "Trigger writes another table";
  }

  @Override
  public List<Finding> run(CheckContext context) {
    Triggers triggers = new Triggers(context);
    Bodies bodies = new Bodies(context.schema());
    return triggers
        .ofDistributedTables()
        .flatMap(trigger -> writing(trigger, bodies.written(triggers.body(trigger))).stream())
        .toList();
  }

  private Optional<Finding> writing(Trigger trigger, Set<RelationName> written) {
    List<RelationName> others =
        written.stream().filter(name -> !name.equals(trigger.table())).toList();
    return others.isEmpty() ? Optional.empty() : Optional.of(finding(trigger, others));
  }

  private Finding finding(Trigger trigger, List<RelationName> others) {
    String message =
        ("Trigger %s of %s executes %s, which writes %s; that cannot be kept with "
                + "citus.enable_unsafe_triggers unless those tables are colocated and filtered "
                + "by the key.")
            .formatted(
                Identifier.quote(trigger.name()),
                trigger.table(),
                trigger.function(),
                NameLists.list(others));
    return finding(
            Severity.WARNING,
            trigger.table(),
            trigger.span(),
            message,
            "Write %s from the application, in the same transaction."
                .formatted(NameLists.list(others)))
        .about(trigger.name());
  }
}
