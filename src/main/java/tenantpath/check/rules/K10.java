package tenantpath.check.rules;

import java.util.List;
import java.util.Set;
import tenantpath.check.Check;
import tenantpath.check.CheckContext;
import tenantpath.distribution.TenantKey;
import tenantpath.finding.Finding;
import tenantpath.finding.Severity;
import tenantpath.schema.ColumnReference;
import tenantpath.schema.TypeDefinition;

/** A time, a flag or an enum has too few or ever-growing values to spread tenants. */
public final class K10 implements Check {
  @Override
  public String title() {
    return "Key does not identify a tenant";
  }

  private static final Set<String> POOR =
      Set.of("boolean", "date", "timestamp without time zone", "timestamp with time zone");

  @Override
  public List<Finding> run(CheckContext context) {
    return context
        .design()
        .key()
        .filter(key -> poor(context, key))
        .map(key -> List.of(finding(context, key)))
        .orElse(List.of());
  }

  private static boolean poor(CheckContext context, TenantKey key) {
    String type = key.type().withoutModifier();
    return POOR.contains(type)
        || context.schema().types().stream()
            .filter(TypeDefinition.EnumType.class::isInstance)
            .anyMatch(definition -> definition.name().quoted().equals(type));
  }

  private Finding finding(CheckContext context, TenantKey key) {
    ColumnReference column = new ColumnReference(key.table(), key.column());
    String message =
        ("The tenant key %s is %s; all rows of one value go to one shard, and such "
                + "values do not tell tenants apart.")
            .formatted(column, key.type());
    return finding(
            Severity.WARNING,
            key.table(),
            context.column(column).span(),
            message,
            "Choose the id at the top of the hierarchy (--tenant); partition by time instead.")
        .about(key.column());
  }
}
