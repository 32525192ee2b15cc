package tenantpath.check.rules;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tenantpath.check.Check;
import tenantpath.check.CheckContext;
import tenantpath.finding.Finding;
import tenantpath.finding.Severity;
import tenantpath.query.text.Bodies;
import tenantpath.query.text.PolicyText;
import tenantpath.schema.Identifier;
import tenantpath.schema.Policy;
import tenantpath.schema.RelationName;
import tenantpath.schema.Routine;

/** A policy runs on the shard, where its function cannot query. */
public final class T10 implements Check {
  @Override
  public String title() {
    return "Policy calls a function that reads a table";
  }

  @Override
  public List<Finding> run(CheckContext context) {
    Bodies bodies = new Bodies(context.schema());
    return context.schema().policies().stream()
        .filter(policy -> context.onCitus(policy.table()))
        .filter(policy -> context.table(policy.table()).rowSecurity())
        .filter(policy -> !PolicyText.hasSubquery(policy)) // T07 tells of those
        .flatMap(policy -> reading(bodies, policy).stream())
        .toList();
  }

  private Optional<Finding> reading(Bodies bodies, Policy policy) {
    return Stream.concat(policy.using().stream(), policy.withCheck().stream())
        .flatMap(text -> bodies.called(text).stream())
        .flatMap(routine -> bodies.readBy(routine).stream().map(t -> finding(policy, routine, t)))
        .findFirst();
  }

  private Finding finding(Policy policy, Routine routine, RelationName read) {
    String message =
        ("Policy %s of %s calls %s, which reads %s; a worker runs no query within another, so every"
                + " statement of a role that this policy binds fails on Citus.")
            .formatted(Identifier.quote(policy.name()), policy.table(), routine.name(), read);
    return finding(
            Severity.ERROR,
            policy.table(),
            policy.span(),
            message,
            "Before the migration, let the application look it up and set it; compare with"
                + " current_setting in the policy.")
        .about(policy.name());
  }
}
