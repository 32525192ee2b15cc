package tenantpath.check.rules;

import java.util.List;
import java.util.stream.Stream;
import tenantpath.check.Check;
import tenantpath.check.CheckContext;
import tenantpath.finding.Finding;
import tenantpath.finding.Severity;
import tenantpath.query.text.Bodies;
import tenantpath.schema.Identifier;
import tenantpath.schema.RelationName;
import tenantpath.source.Span;

/** Citus refuses to write through a view over its tables. */
public final class O05 implements Check {
  @Override
  public String title() {
    return "View is written to";
  }

  @Override
  public List<Finding> run(CheckContext context) {
    Bodies bodies = new Bodies(context.schema());
    return Stream.concat(
            context.schema().triggers().stream()
                .filter(trigger -> trigger.timing().equals("INSTEAD OF"))
                .map(
                    trigger ->
                        new Writer("trigger", trigger.name(), trigger.table(), trigger.span())),
            context.schema().rules().stream()
                .map(rule -> new Writer("rule", rule.name(), rule.table(), rule.span())))
        .filter(writer -> overCitusTables(context, bodies, writer.view()))
        .map(this::finding)
        .toList();
  }

  /** What writes through a view. */
  private record Writer(String kind, String name, RelationName view, Span span) {}

  private static boolean overCitusTables(CheckContext context, Bodies bodies, RelationName view) {
    return context
        .schema()
        .view(view)
        .map(v -> bodies.read(v.query()).stream().anyMatch(context::onCitus))
        .orElse(false);
  }

  private Finding finding(Writer writer) {
    String message =
        ("View %s is written to through the %s %s; Citus refuses to modify a view "
                + "over distributed or reference tables.")
            .formatted(writer.view(), writer.kind(), Identifier.quote(writer.name()));
    return finding(
            Severity.WARNING,
            writer.view(),
            writer.span(),
            message,
            "Write to the tables themselves.")
        .about(writer.name());
  }
}
