package tenantpath.check.rules;

import java.util.List;
import tenantpath.check.Check;
import tenantpath.check.CheckContext;
import tenantpath.finding.Finding;
import tenantpath.finding.Severity;
import tenantpath.schema.ForeignKey;

/** A foreign key that is NOT ENFORCED says what is meant and checks nothing. */
public final class F18 implements Check {
  @Override
  public String title() {
    return "Foreign key is NOT ENFORCED";
  }

  @Override
  public List<Finding> run(CheckContext context) {
    return context
        .citusTables()
        .flatMap(table -> table.foreignKeys().stream())
        .filter(key -> !key.enforced() && !key.inherited())
        .map(this::finding)
        .toList();
  }

  private Finding finding(ForeignKey key) {
    String message =
        "%s is NOT ENFORCED: no row was ever checked, and none is on Citus."
            .formatted(Keys.describe(key));
    return finding(
            Severity.NOTE,
            key.table(),
            key.span(),
            message,
            "Decide before the migration whether it shall be enforced.")
        .about(key.name());
  }
}
