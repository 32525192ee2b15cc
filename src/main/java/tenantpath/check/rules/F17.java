package tenantpath.check.rules;

import java.util.List;
import tenantpath.check.Check;
import tenantpath.check.CheckContext;
import tenantpath.finding.Finding;
import tenantpath.finding.Severity;
import tenantpath.schema.ForeignKey;
import tenantpath.schema.Identifier;

/** A foreign key that is NOT VALID in the dump stays so. */
public final class F17 implements Check {
  @Override
  public String title() {
    return "Foreign key is NOT VALID";
  }

  @Override
  public List<Finding> run(CheckContext context) {
    return context
        .citusTables()
        .flatMap(table -> table.foreignKeys().stream())
        .filter(key -> !key.validated() && key.enforced() && !key.inherited())
        .filter(key -> context.onCitus(key.referencedTable()))
        .map(this::finding)
        .toList();
  }

  private Finding finding(ForeignKey key) {
    String message =
        ("%s is NOT VALID, so old rows may reference nothing, or another tenant's "
                + "row. The plan keeps it NOT VALID.")
            .formatted(Keys.describe(key));
    return finding(
            Severity.WARNING,
            key.table(),
            key.span(),
            message,
            "Find and mend the rows that violate it, then validate it.")
        .about(key.name())
        .withFix(
            "ALTER TABLE %s VALIDATE CONSTRAINT %s;"
                .formatted(key.table(), Identifier.quote(key.name())));
  }
}
