package tenantpath.check.rules;

import java.util.List;
import java.util.Optional;
import tenantpath.check.Check;
import tenantpath.check.CheckContext;
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
    if (context.design().key().isPresent() || context.schema().tables().isEmpty()) {
      return List.of();
    }
    return List.of(
        new Finding(
            code(),
            Severity.ERROR,
            Optional.empty(),
            Optional.empty(),
            "No table of this schema looks like a tenant, so every table is undecided. "
                + "Is it a multi-tenant schema?",
            "Name the tenant's table with --tenant, or consider schema-based sharding."));
  }
}
