package tenantpath.check.rules;

import java.util.List;
import java.util.Optional;
import tenantpath.check.Check;
import tenantpath.check.CheckContext;
import tenantpath.distribution.TenantKey;
import tenantpath.finding.Finding;
import tenantpath.finding.Severity;
import tenantpath.schema.Column;
import tenantpath.schema.ColumnReference;
import tenantpath.schema.Table;

/** Lengths of varchar may differ between colocated keys; the shorter one is a trap. */
public final class K11 implements Check {
  @Override
  public String title() {
    return "Key length differs from the root's";
  }

  @Override
  public List<Finding> run(CheckContext context) {
    return context.design().key().isEmpty()
        ? List.of()
        : context.distributedTables().flatMap(table -> differing(context, table).stream()).toList();
  }

  private Optional<Finding> differing(CheckContext context, Table table) {
    TenantKey key = context.key();
    return table
        .column(context.keyColumn(table.name()))
        .filter(column -> column.type().withoutModifier().equals(key.type().withoutModifier()))
        .filter(column -> !column.type().equals(key.type()))
        .map(column -> finding(context, table, column));
  }

  private Finding finding(CheckContext context, Table table, Column column) {
    TenantKey key = context.key();
    String message =
        ("Column %s is %s, the tenant key %s is %s; Citus colocates them, but not "
                + "every key fits both.")
            .formatted(
                new ColumnReference(table.name(), column.name()),
                column.type(),
                new ColumnReference(key.table(), key.column()),
                key.type());
    return finding(
            Severity.WARNING,
            table.name(),
            column.span(),
            message,
            "Give both the same length before the distribution; the type is fixed afterwards.")
        .about(column.name())
        .withFix(
            TypeChange.sql(
                context, new ColumnReference(table.name(), column.name()), key.type().text()));
  }
}
