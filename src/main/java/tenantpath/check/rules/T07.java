package tenantpath.check.rules;

import java.util.List;
import tenantpath.check.Check;
import tenantpath.check.CheckContext;
import tenantpath.finding.Finding;
import tenantpath.finding.Severity;
import tenantpath.query.text.PolicyText;
import tenantpath.schema.Identifier;
import tenantpath.schema.Policy;

/** Citus refuses row security policies with subqueries. */
public final class T07 implements Check {
  @Override
  public String title() {
    return "Policy with a subquery";
  }

  @Override
  public List<Finding> run(CheckContext context) {
    return context.schema().policies().stream()
        .filter(policy -> context.onCitus(policy.table()))
        .filter(PolicyText::hasSubquery)
        .map(this::finding)
        .toList();
  }

  private Finding finding(Policy policy) {
    String message =
        "Policy %s of %s has a subquery; Citus refuses to distribute a table with such a policy."
            .formatted(Identifier.quote(policy.name()), policy.table());
    return finding(
            Severity.ERROR,
            policy.table(),
            policy.span(),
            message,
            "Write the policy without a subquery: compare the tenant key with current_setting.")
        .about(policy.name())
        .withFix(
            "DROP POLICY %s ON %s;".formatted(Identifier.quote(policy.name()), policy.table()));
  }
}
