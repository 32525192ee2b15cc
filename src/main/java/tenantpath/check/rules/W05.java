package tenantpath.check.rules;

import java.util.List;
import java.util.Optional;
import tenantpath.check.Check;
import tenantpath.check.CheckContext;
import tenantpath.distribution.SchemaShape;
import tenantpath.finding.Finding;
import tenantpath.finding.Severity;

/** Without a tenant key there is nothing to distribute by. */
public final class W05 implements Check {
  @Override
  public String title() {
    return "No tenant key found";
  }

  @Override
  public List<Finding> run(CheckContext context) {
    if (context.design().key().isPresent()
        || context.design().shape().kind() == SchemaShape.Kind.SCHEMA_PER_TENANT) {
      return List.of();
    }
    return List.of(
        new Finding(
            code(),
            Severity.ERROR,
            Optional.empty(),
            Optional.empty(),
            message(context.design().shape()),
            hint(context.design().shape())));
  }

  private static String message(SchemaShape shape) {
    if (shape.kind() == SchemaShape.Kind.EMPTY) {
      return shape.sentence() + ": there is nothing to distribute.";
    }
    return shape.sentence() + ", so every table is undecided. Is it a multi-tenant schema?";
  }

  private static String hint(SchemaShape shape) {
    return switch (shape.kind()) {
      case ANALYTICS ->
          "Distribute the largest facts by what they are joined by most, and make the dimensions"
              + " reference tables; or name the tenant's table with --tenant.";
      case EMPTY ->
          "Dump the database that holds the application's tables: pg_dump --schema-only DATABASE.";
      case SHARED_TABLES, SCHEMA_PER_TENANT, UNKNOWN ->
          "Name the tenant's table with --tenant, or consider schema-based sharding.";
    };
  }
}
