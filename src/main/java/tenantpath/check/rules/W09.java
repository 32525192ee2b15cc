package tenantpath.check.rules;

import java.util.List;
import tenantpath.check.Check;
import tenantpath.check.CheckContext;
import tenantpath.distribution.TenantKey;
import tenantpath.finding.Finding;
import tenantpath.finding.Severity;
import tenantpath.graph.Relationship;
import tenantpath.schema.Identifier;

/** Where a tenant may have a tenant above it, the key is one of the two. */
public final class W09 implements Check {
  @Override
  public String title() {
    return "Tenants nest";
  }

  @Override
  public List<Finding> run(CheckContext context) {
    return context.design().key().stream()
        .flatMap(
            key ->
                context.graph().outgoing(key.table()).stream()
                    .filter(Relationship::referencesItself)
                    .map(upwards -> finding(context, key, upwards)))
        .toList();
  }

  private Finding finding(CheckContext context, TenantKey key, Relationship upwards) {
    String message =
        "%s names another row of %s by %s: is each row a tenant, or its top ancestor?"
            .formatted(key.table(), key.table(), Keys.list(upwards.columns()));
    String hint =
        ("If each row is, go on. If the top ancestor is, add a column to %s that holds it, fill it, "
                + "and name it as in --tenant %s.COLUMN: tables with a foreign key to %s (%s) are "
                + "then filled through it.")
            .formatted(key.table(), key.table(), key.table(), Identifier.quote(key.column()));
    return finding(
        Severity.WARNING,
        key.table(),
        upwards.span().orElse(context.table(key.table()).span()),
        message,
        hint);
  }
}
