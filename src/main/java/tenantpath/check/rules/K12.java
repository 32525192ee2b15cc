package tenantpath.check.rules;

import java.util.List;
import tenantpath.check.Check;
import tenantpath.check.CheckContext;
import tenantpath.distribution.TenantKey;
import tenantpath.finding.Finding;
import tenantpath.finding.Severity;
import tenantpath.schema.ColumnReference;

/** What can no longer be done to a distribution column afterwards. */
public final class K12 implements Check {
  @Override
  public String title() {
    return "Distribution column is fixed from then on";
  }

  @Override
  public List<Finding> run(CheckContext context) {
    return context.design().key().map(key -> List.of(finding(context, key))).orElse(List.of());
  }

  private Finding finding(CheckContext context, TenantKey key) {
    ColumnReference column = new ColumnReference(key.table(), key.column());
    String message =
        ("Once tables are distributed by %s, Citus refuses to change the type of "
                + "their distribution columns, to drop them, or to change a row's value.")
            .formatted(column);
    return finding(
        Severity.NOTE,
        key.table(),
        context.column(column).span(),
        message,
        "Settle the type of the key before the distribution; move a row to another "
            + "tenant by DELETE and INSERT.");
  }
}
