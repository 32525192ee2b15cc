package tenantpath.report.view;

import java.util.List;

/**
 * What one check found.
 *
 * @param severity the heaviest of its findings
 * @param effect what errors mean for the plan, in two words or three; empty for others
 * @param count "3 tables" or "4 findings in 3 tables"
 * @param named the first few of its tables
 * @param page its documentation, in Markdown; may be empty
 */
public record CheckView(
    String code,
    String severity,
    String title,
    String effect,
    String count,
    int tables,
    List<String> named,
    String page) {
  public CheckView {
    named = List.copyOf(named);
  }
}
