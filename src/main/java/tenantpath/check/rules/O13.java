package tenantpath.check.rules;

import java.util.List;
import java.util.Optional;
import tenantpath.check.Check;
import tenantpath.check.CheckContext;
import tenantpath.finding.Finding;
import tenantpath.finding.Severity;
import tenantpath.query.text.Bodies;
import tenantpath.schema.CheckConstraint;
import tenantpath.schema.Identifier;
import tenantpath.schema.RelationName;
import tenantpath.schema.Routine;

/** A CHECK runs on the shard, where other tables cannot be read. */
public final class O13 implements Check {
  @Override
  public String title() {
    return "CHECK function reads another table";
  }

  @Override
  public List<Finding> run(CheckContext context) {
    Bodies bodies = new Bodies(context.schema());
    return context
        .citusTables()
        .flatMap(table -> table.constraintsOf(CheckConstraint.class).stream())
        .filter(check -> !check.inherited())
        .flatMap(check -> reading(context, bodies, check).stream())
        .toList();
  }

  private Optional<Finding> reading(CheckContext context, Bodies bodies, CheckConstraint check) {
    return bodies.called(check.expression()).stream()
        .flatMap(
            routine -> bodies.readBy(routine).stream().map(table -> finding(check, routine, table)))
        .findFirst();
  }

  private Finding finding(CheckConstraint check, Routine routine, RelationName read) {
    String message =
        ("CHECK %s of %s calls %s, which reads %s; a worker runs no query within another, so every"
                + " INSERT fails. The plan leaves %s out.")
            .formatted(
                Identifier.quote(check.name()), check.table(), routine.name(), read, check.table());
    return finding(
            Severity.ERROR,
            check.table(),
            check.span(),
            message,
            "Say it by a foreign key to %s, or drop the CHECK and let the application check."
                .formatted(read))
        .about(check.name())
        .withFix(
            "ALTER TABLE %s DROP CONSTRAINT %s;"
                .formatted(check.table(), Identifier.quote(check.name())));
  }
}
