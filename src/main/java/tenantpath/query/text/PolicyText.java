package tenantpath.query.text;

import java.util.stream.Stream;
import tenantpath.schema.Policy;

/** What the expressions of a policy hold. */
public final class PolicyText {
  private PolicyText() {}

  /** Whether it reads another table, or its own once more. */
  public static boolean hasSubquery(Policy policy) {
    return Stream.concat(policy.using().stream(), policy.withCheck().stream())
        .anyMatch(expression -> SqlWords.hasKeyword(expression, "select"));
  }
}
