package tenantpath.check.rules;

import java.util.List;
import java.util.stream.Stream;
import tenantpath.check.Check;
import tenantpath.check.CheckContext;
import tenantpath.finding.Finding;
import tenantpath.finding.Severity;
import tenantpath.query.text.SqlWords;
import tenantpath.schema.Identifier;
import tenantpath.schema.Policy;

/** A policy hides other tenants, but does not route to a shard. */
public final class T08 implements Check {
  @Override
  public String title() {
    return "Policy compares the key with a setting";
  }

  @Override
  public List<Finding> run(CheckContext context) {
    return context.schema().policies().stream()
        .filter(policy -> context.distributed(policy.table()))
        .filter(policy -> comparesWithSetting(policy, context.keyColumn(policy.table())))
        .map(policy -> finding(context, policy))
        .toList();
  }

  private static boolean comparesWithSetting(Policy policy, String key) {
    return Stream.concat(policy.using().stream(), policy.withCheck().stream())
        .anyMatch(
            text -> SqlWords.hasKeyword(text, "current_setting") && SqlWords.names(text, key));
  }

  private Finding finding(CheckContext context, Policy policy) {
    String key = Identifier.quote(context.keyColumn(policy.table()));
    String message =
        ("Policy %s of %s compares %s with current_setting: Citus asks all shards "
                + "unless the query filters by %s itself, and workers do not know the setting "
                + "unless it is propagated.")
            .formatted(Identifier.quote(policy.name()), policy.table(), key, key);
    return finding(
            Severity.WARNING,
            policy.table(),
            policy.span(),
            message,
            ("Filter by %s in every query too, and use SET LOCAL with "
                    + "citus.propagate_set_commands = 'local'.")
                .formatted(key))
        .about(policy.name());
  }
}
