package tenantpath.report.findings;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import tenantpath.finding.Finding;
import tenantpath.finding.FindingCode;
import tenantpath.finding.Identified;
import tenantpath.finding.Severity;
import tenantpath.source.Span;

/** Outcomes for the tests of what renders them. */
final class Outcomes {
  /** Everything that some format could take for its own. */
  static final String HOSTILE =
      "a\n::error::x\r##[error]y%0A<b>&\"']]>[z](https://example.org),:{0}\u0000\u001b[2J\u202e";

  private Outcomes() {}

  static CheckOutcome of(Finding... findings) {
    return new CheckOutcome(
        Identified.of(List.of(findings)),
        Optional.of(Severity.ERROR),
        Optional.empty(),
        UnaryOperator.identity());
  }

  static Finding finding(Severity severity, String table, String message) {
    return new Finding(
        FindingCode.of("U01"),
        severity,
        Optional.of(table),
        Optional.of(Span.of("dump.sql", 42, 3)),
        message,
        "Decide.");
  }

  /** A finding whose every text the dump may choose. */
  static Finding hostile() {
    return new Finding(
            FindingCode.of("T01"),
            Severity.ERROR,
            Optional.of(HOSTILE),
            Optional.of(Span.of(HOSTILE, 1, 1)),
            HOSTILE,
            HOSTILE)
        .about(HOSTILE)
        .withFix(HOSTILE);
  }

  static Finding ofTheSchema() {
    return new Finding(
        FindingCode.of("W05"), Severity.WARNING, Optional.empty(), Optional.empty(), "None.", "");
  }
}
