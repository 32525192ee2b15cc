package tenantpath.check.rules;

import java.util.List;
import java.util.Optional;
import tenantpath.check.Check;
import tenantpath.check.CheckContext;
import tenantpath.distribution.SchemaShape;
import tenantpath.finding.Finding;
import tenantpath.finding.Severity;

/** Tenants that have a schema each need no key: Citus distributes whole schemas. */
public final class W08 implements Check {
  @Override
  public String title() {
    return "Each tenant has a schema of its own";
  }

  @Override
  public List<Finding> run(CheckContext context) {
    SchemaShape shape = context.design().shape();
    if (shape.kind() != SchemaShape.Kind.SCHEMA_PER_TENANT) {
      return List.of();
    }
    Severity severity = context.design().key().isPresent() ? Severity.WARNING : Severity.ERROR;
    return List.of(
        new Finding(
            code(),
            severity,
            Optional.empty(),
            Optional.empty(),
            shape.reason() + "; Citus can place each schema on a node as it is.",
            "Use schema-based sharding, SELECT citus_schema_distribute('SCHEMA') for each (Citus 12"
                + " and later); or merge them into one schema with a tenant column, or name a"
                + " tenant's table with --tenant."));
  }
}
