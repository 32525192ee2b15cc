package tenantpath.check.rules;

import java.util.List;
import java.util.stream.Stream;
import tenantpath.check.Check;
import tenantpath.check.CheckContext;
import tenantpath.finding.Finding;
import tenantpath.finding.Severity;
import tenantpath.query.text.PolicyText;
import tenantpath.schema.Identifier;
import tenantpath.schema.Policy;

/** Citus refuses row security policies with subqueries, and makes restrictive ones permissive. */
public final class T07 implements Check {
  @Override
  public String title() {
    return "Policy that Citus refuses or weakens";
  }

  @Override
  public List<Finding> run(CheckContext context) {
    return context.schema().policies().stream()
        .filter(policy -> context.onCitus(policy.table()))
        .flatMap(this::findings)
        .toList();
  }

  private Stream<Finding> findings(Policy policy) {
    if (PolicyText.hasSubquery(policy)) {
      return Stream.of(
          about(
                  policy,
                  "Policy %s of %s has a subquery; Citus refuses to distribute a table with such a"
                      + " policy.",
                  "Write the policy without a subquery: compare the tenant key with"
                      + " current_setting.")
              .withFix(
                  "DROP POLICY %s ON %s;"
                      .formatted(Identifier.quote(policy.name()), policy.table())));
    }
    return policy.permissive()
        ? Stream.empty()
        : Stream.of(
            about(
                policy,
                "Policy %s of %s is RESTRICTIVE; Citus makes it PERMISSIVE on the shards, so rows"
                    + " that it hides would be seen.",
                "Write its condition into every permissive policy of the table, and drop it."));
  }

  private Finding about(Policy policy, String message, String hint) {
    return finding(
            Severity.ERROR,
            policy.table(),
            policy.span(),
            message.formatted(Identifier.quote(policy.name()), policy.table()),
            hint)
        .about(policy.name());
  }
}
