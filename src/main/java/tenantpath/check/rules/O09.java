package tenantpath.check.rules;

import java.util.List;
import tenantpath.check.Check;
import tenantpath.check.CheckContext;
import tenantpath.distribution.TenantKey;
import tenantpath.finding.Finding;
import tenantpath.finding.Severity;
import tenantpath.schema.ColumnReference;
import tenantpath.schema.Identifier;

/** Tables with equal key types are colocated even if no one says so. */
public final class O09 implements Check {
  @Override
  public String title() {
    return "Colocation is implicit unless said";
  }

  @Override
  public List<Finding> run(CheckContext context) {
    long distributed = context.distributedTables().count();
    return distributed < 2 || context.design().key().isEmpty()
        ? List.of()
        : List.of(finding(context, distributed));
  }

  private Finding finding(CheckContext context, long distributed) {
    TenantKey key = context.key();
    String message =
        ("%d tables are distributed by %s; create_distributed_table colocates any "
                + "table of the same key type without being asked. The plan always says "
                + "colocate_with => %s.")
            .formatted(
                distributed,
                new ColumnReference(key.table(), key.column()),
                Identifier.literal(key.table().quoted()));
    return finding(
        Severity.NOTE,
        key.table(),
        context.table(key.table()).span(),
        message,
        "Say colocate_with for every table that you add later, or 'none'.");
  }
}
