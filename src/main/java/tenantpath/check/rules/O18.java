package tenantpath.check.rules;

import java.util.List;
import tenantpath.check.Check;
import tenantpath.check.CheckContext;
import tenantpath.finding.Finding;
import tenantpath.finding.Severity;
import tenantpath.schema.CheckConstraint;
import tenantpath.schema.Identifier;

/** Old rows may break a CHECK that is NOT VALID; neither a shard nor an UPDATE takes them. */
public final class O18 implements Check {
  @Override
  public String title() {
    return "CHECK is NOT VALID";
  }

  @Override
  public List<Finding> run(CheckContext context) {
    return context
        .citusTables()
        .flatMap(table -> table.constraintsOf(CheckConstraint.class).stream())
        .filter(check -> !check.validated() && check.enforced() && !check.inherited())
        .map(this::finding)
        .toList();
  }

  private Finding finding(CheckConstraint check) {
    String message =
        ("CHECK %s of %s is NOT VALID, so old rows may break it. A backfill that updates such a "
                + "row fails, and so does the copy into its shard.")
            .formatted(Identifier.quote(check.name()), check.table());
    return finding(
            Severity.WARNING,
            check.table(),
            check.span(),
            message,
            "Find and mend the rows that violate it before the migration.")
        .about(check.name())
        .withFix(
            "ALTER TABLE %s VALIDATE CONSTRAINT %s;"
                .formatted(check.table(), Identifier.quote(check.name())));
  }
}
