package tenantpath.cli;

import java.util.List;
import tenantpath.finding.Finding;
import tenantpath.finding.Severity;

/** A wrong decision stops a command once all of them are known, and before it writes anything. */
final class DecisionErrors {
  private static final String CODES = "D";

  private DecisionErrors() {}

  static void refuse(List<Finding> findings, Console console) throws Refusal {
    List<Finding> errors =
        findings.stream()
            .filter(finding -> finding.severity() == Severity.ERROR)
            .filter(finding -> finding.code().value().startsWith(CODES))
            .toList();
    for (Finding error : errors) {
      String place = error.span().map(span -> span + ": ").orElse("");
      console.error(place + sentence(error));
    }
    if (!errors.isEmpty()) {
      throw Refusal.decisions(
          (errors.size() == 1 ? "this decision" : "these " + errors.size() + " decisions")
              + " cannot be carried out; nothing was written.");
    }
  }

  /** A message that asks has said what to do. */
  private static String sentence(Finding error) {
    return error.message().endsWith("?")
        ? error.message()
        : error.message().replaceFirst("\\.$", "") + ": " + error.hint();
  }
}
