package tenantpath.check.rules;

import java.util.List;
import tenantpath.check.Check;
import tenantpath.check.CheckContext;
import tenantpath.finding.Finding;
import tenantpath.finding.Severity;
import tenantpath.schema.Identifier;
import tenantpath.schema.Rule;

/** A rule stays on the coordinator; shards do not have it. */
public final class T06 implements Check {
  @Override
  public String title() {
    return "Rewrite rule";
  }

  @Override
  public List<Finding> run(CheckContext context) {
    return context.schema().rules().stream()
        .filter(rule -> context.onCitus(rule.table()))
        .map(this::finding)
        .toList();
  }

  private Finding finding(Rule rule) {
    String message =
        ("Rule %s (ON %s%s) of %s would exist on the coordinator only; queries from a "
                + "worker pass it by.")
            .formatted(
                Identifier.quote(rule.name()),
                rule.event(),
                rule.instead() ? " DO INSTEAD" : "",
                rule.table());
    return finding(
            Severity.WARNING,
            rule.table(),
            rule.span(),
            message,
            "Do what the rule does in the application, and drop it.")
        .about(rule.name())
        .withFix("DROP RULE %s ON %s;".formatted(Identifier.quote(rule.name()), rule.table()));
  }
}
