package tenantpath.check.rules;

import java.util.List;
import tenantpath.check.Check;
import tenantpath.check.CheckContext;
import tenantpath.distribution.Confidence;
import tenantpath.distribution.ObstacleType;
import tenantpath.distribution.Placement;
import tenantpath.distribution.TableDesign;
import tenantpath.distribution.TenantKey;
import tenantpath.finding.Finding;
import tenantpath.finding.Severity;
import tenantpath.schema.Column;
import tenantpath.schema.ColumnReference;
import tenantpath.schema.Identifier;
import tenantpath.schema.Table;
import tenantpath.source.Span;

/** A column that only its name makes the key may hold tenants that are gone, or none at all. */
public final class W10 implements Check {
  @Override
  public String title() {
    return "Key is known by its name alone";
  }

  @Override
  public List<Finding> run(CheckContext context) {
    return context
        .distributedTables()
        .flatMap(table -> context.design().of(table.name()).stream())
        .filter(W10::byNameAlone)
        .map(design -> finding(context, design))
        .toList();
  }

  private static boolean byNameAlone(TableDesign design) {
    return design.placement() instanceof Placement.Ready
        && design.confidence() == Confidence.INFERRED
        && design.obstacles().stream().noneMatch(o -> o.type() == ObstacleType.INFERRED_PATH);
  }

  private Finding finding(CheckContext context, TableDesign design) {
    TenantKey key = context.key();
    String name = context.keyColumn(design.table());
    String column = Identifier.quote(name);
    String root = Identifier.quote(key.column());
    String message =
        "%s is named like the tenant key %s, but no foreign key says that it is. "
                .formatted(
                    new ColumnReference(design.table(), name),
                    new ColumnReference(key.table(), key.column()))
            + context.thePlan(
                design.table(),
                "counts in sql/40-verify-backfill.sql the rows whose tenant does not exist");
    String hint =
        "Declare it: ALTER TABLE %s ADD FOREIGN KEY (%s) REFERENCES %s (%s) NOT VALID; then VALIDATE it."
            .formatted(design.table(), column, key.table(), root);
    return finding(Severity.WARNING, design.table(), span(context, design, name), message, hint)
        .withFix(
            "SELECT count(*) FROM %s t WHERE t.%s IS NOT NULL AND NOT EXISTS (SELECT FROM %s r WHERE r.%s = t.%s);"
                .formatted(design.table(), column, key.table(), root, column));
  }

  private static Span span(CheckContext context, TableDesign design, String column) {
    Table table = context.table(design.table());
    return table.column(column).map(Column::span).orElse(table.span());
  }
}
