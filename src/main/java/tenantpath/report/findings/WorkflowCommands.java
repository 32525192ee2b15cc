package tenantpath.report.findings;

import java.util.ArrayList;
import java.util.List;
import tenantpath.check.Catalogue;
import tenantpath.finding.Finding;
import tenantpath.finding.Severity;

/**
 * Findings as the workflow commands of GitHub Actions, which shows them beside the changed lines.
 * Source: docs.github.com, "Workflow commands for GitHub Actions".
 */
public final class WorkflowCommands {
  private WorkflowCommands() {}

  /** One command a finding, and a summary, which is none. */
  public static List<String> lines(CheckOutcome outcome) {
    List<String> lines = new ArrayList<>();
    outcome.all().forEach(finding -> lines.add(command(outcome, finding)));
    lines.add(outcome.summary());
    return lines;
  }

  private static String command(CheckOutcome outcome, Finding finding) {
    List<String> properties = new ArrayList<>();
    finding
        .span()
        .ifPresent(
            span -> {
              properties.add("file=" + property(outcome.path(span)));
              properties.add("line=" + span.start().line());
              properties.add("col=" + span.start().column());
            });
    String title = Catalogue.entry(finding.code()).map(entry -> " " + entry.title()).orElse("");
    properties.add("title=" + property(finding.code() + title));
    String text =
        finding.hint().isEmpty() ? finding.message() : finding.message() + "\n" + finding.hint();
    return "::%s %s::%s"
        .formatted(word(finding.severity()), String.join(",", properties), data(text));
  }

  private static String word(Severity severity) {
    return switch (severity) {
      case ERROR, WARNING -> severity.word();
      case NOTE -> "notice";
    };
  }

  private static String data(String text) {
    return inert(text.replace("%", "%25")).replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }

  /**
   * The text without what the runner takes for a command of the older form, which may stand
   * anywhere in a line. The newer form, {@code ::name::}, counts at the start of a line only.
   */
  static String inert(String text) {
    return text.replace("##[", "# #[");
  }
}
