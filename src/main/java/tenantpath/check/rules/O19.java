package tenantpath.check.rules;

import java.util.List;
import java.util.stream.Stream;
import tenantpath.check.Check;
import tenantpath.check.CheckContext;
import tenantpath.finding.Finding;
import tenantpath.finding.Severity;
import tenantpath.query.text.Bodies;
import tenantpath.schema.RelationName;
import tenantpath.schema.Routine;

/** A query on a shard passes the shard's row, which is of another type. */
public final class O19 implements Check {
  @Override
  public String title() {
    return "Function takes a row of a table on Citus";
  }

  @Override
  public List<Finding> run(CheckContext context) {
    Bodies bodies = new Bodies(context.schema());
    return context.schema().routines().stream()
        .flatMap(routine -> taking(context, bodies, routine))
        .toList();
  }

  private Stream<Finding> taking(CheckContext context, Bodies bodies, Routine routine) {
    return bodies.named(routine.arguments()).stream()
        .filter(context::onCitus)
        .map(row -> finding(routine, row));
  }

  private Finding finding(Routine routine, RelationName row) {
    String message =
        ("%s takes a row of %s; in a query on that table Citus asks the shards, whose rows are of"
                + " the shard's type, and a worker has no such function.")
            .formatted(routine.name(), row);
    return finding(
            Severity.WARNING,
            row,
            routine.span(),
            message,
            "Let %s take the columns it needs, and pass those.".formatted(routine.name()))
        .about(routine.name().name());
  }
}
