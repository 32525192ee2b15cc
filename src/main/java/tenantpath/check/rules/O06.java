package tenantpath.check.rules;

import java.util.List;
import java.util.Optional;
import tenantpath.check.Check;
import tenantpath.check.CheckContext;
import tenantpath.finding.Finding;
import tenantpath.finding.Severity;
import tenantpath.query.text.Bodies;
import tenantpath.schema.RelationName;
import tenantpath.schema.Routine;

/** Parameters of an SQL function hide the tenant from the planner. */
public final class O06 implements Check {
  @Override
  public String title() {
    return "SQL function with parameters over distributed tables";
  }

  @Override
  public List<Finding> run(CheckContext context) {
    Bodies bodies = new Bodies(context.schema());
    return context.schema().routines().stream()
        .filter(routine -> routine.kind() == Routine.Kind.FUNCTION)
        .filter(routine -> routine.language().equalsIgnoreCase("sql"))
        .filter(routine -> !routine.arguments().isBlank())
        .flatMap(routine -> over(context, bodies, routine).stream())
        .toList();
  }

  private Optional<Finding> over(CheckContext context, Bodies bodies, Routine routine) {
    List<RelationName> distributed =
        bodies.used(routine.body()).stream().filter(context::distributed).toList();
    return distributed.isEmpty() ? Optional.empty() : Optional.of(finding(routine, distributed));
  }

  private Finding finding(Routine routine, List<RelationName> distributed) {
    String message =
        ("The SQL function %s has parameters and uses %s; Citus cannot plan such a "
                + "query from within an SQL function.")
            .formatted(routine.name(), NameLists.list(distributed));
    return finding(
            Severity.WARNING,
            distributed.get(0),
            routine.span(),
            message,
            "Write %s in plpgsql, with the tenant key as a parameter.".formatted(routine.name()))
        .about(routine.name().name());
  }
}
