package tenantpath.check.rules;

import java.util.List;
import tenantpath.check.Check;
import tenantpath.check.CheckContext;
import tenantpath.finding.Finding;
import tenantpath.finding.Severity;
import tenantpath.schema.Constraint;
import tenantpath.schema.Identifier;
import tenantpath.schema.PrimaryKey;
import tenantpath.schema.UniqueConstraint;

/** A temporal key is a unique key, and falls under the same rules. */
public final class U11 implements Check {
  @Override
  public String title() {
    return "WITHOUT OVERLAPS key";
  }

  @Override
  public List<Finding> run(CheckContext context) {
    return context
        .distributedTables()
        .flatMap(table -> table.constraints().stream())
        .filter(U11::temporal)
        .map(constraint -> finding(context, constraint))
        .toList();
  }

  private static boolean temporal(Constraint constraint) {
    return constraint instanceof PrimaryKey key && key.withoutOverlaps()
        || constraint instanceof UniqueConstraint unique && unique.withoutOverlaps();
  }

  private Finding finding(CheckContext context, Constraint constraint) {
    String message =
        "%s of %s is %s; Citus treats it as a unique key, so the plain part must contain %s."
            .formatted(
                Identifier.quote(constraint.name()),
                constraint.table(),
                constraint.definition(),
                Identifier.quote(context.keyColumn(constraint.table())));
    return finding(
            Severity.NOTE,
            constraint.table(),
            constraint.span(),
            message,
            "Keep the WITHOUT OVERLAPS column last; it needs PostgreSQL 18 and Citus 14.")
        .about(constraint.name());
  }
}
