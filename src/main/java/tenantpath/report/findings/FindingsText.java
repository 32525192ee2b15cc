package tenantpath.report.findings;

import java.util.ArrayList;
import java.util.List;
import tenantpath.finding.Finding;

/**
 * Findings as compilers print them, {@code file:line:column: severity: message [code]}, with what
 * to do below. No line begins with text of the dump, but lines quote it: whoever prints them
 * escapes what a terminal acts on.
 */
public final class FindingsText {
  private FindingsText() {}

  /** The lines, the last one a summary. */
  public static List<String> lines(CheckOutcome outcome) {
    List<String> lines = new ArrayList<>();
    for (Finding finding : outcome.all()) {
      of(outcome, finding).forEach(line -> lines.add(WorkflowCommands.inert(line)));
    }
    lines.add(outcome.summary());
    return lines;
  }

  /** The lines of one finding. */
  static List<String> of(CheckOutcome outcome, Finding finding) {
    String place =
        finding.span().map(span -> outcome.path(span) + ":" + span.start() + ": ").orElse("");
    List<String> lines = new ArrayList<>();
    lines.add(
        place
            + "%s: %s [%s]"
                .formatted(finding.severity().word(), finding.message(), finding.code()));
    if (!finding.hint().isEmpty()) {
      lines.add("    hint: " + finding.hint());
    }
    finding.fix().lines().forEach(statement -> lines.add("    SQL: " + statement));
    return lines;
  }
}
