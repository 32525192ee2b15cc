package tenantpath.report.findings;

import tenantpath.check.Catalogue;
import tenantpath.finding.Finding;

/** Findings as the XML of JUnit, which most CI servers show: one test case a finding. */
public final class JunitXml {
  private JunitXml() {}

  /** The document; a finding below the failing severity is a case that passes and says so. */
  public static String of(CheckOutcome outcome) {
    long failures = outcome.all().stream().filter(outcome::fails).count();
    int cases = Math.max(1, outcome.findings().size());
    StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    xml.append(
        "<testsuites name=\"tenantpath\" tests=\"%d\" failures=\"%d\">\n"
            .formatted(cases, failures));
    xml.append(
        "  <testsuite name=\"tenantpath check\" tests=\"%d\" failures=\"%d\" errors=\"0\">\n"
            .formatted(cases, failures));
    if (outcome.findings().isEmpty()) {
      xml.append(
          "    <testcase classname=\"schema\" name=\"%s\" />\n".formatted(outcome.summary()));
    }
    outcome.all().forEach(finding -> xml.append(testCase(outcome, finding)));
    return xml.append("  </testsuite>\n</testsuites>\n").toString();
  }

  private static String testCase(CheckOutcome outcome, Finding finding) {
    String title = Catalogue.entry(finding.code()).map(Catalogue.Entry::title).orElse("");
    String object = finding.object().isEmpty() ? "" : " (" + finding.object() + ")";
    String place =
        finding
            .span()
            .map(
                span ->
                    " file=\"%s\" line=\"%d\""
                        .formatted(escape(outcome.path(span)), span.start().line()))
            .orElse("");
    String start =
        "    <testcase classname=\"%s\" name=\"%s\"%s>\n"
            .formatted(
                escape(finding.table().orElse("schema")),
                escape(finding.code() + " " + title + object),
                place);
    return start + body(outcome, finding) + "    </testcase>\n";
  }

  private static String body(CheckOutcome outcome, Finding finding) {
    String text = escape(String.join("\n", FindingsText.of(outcome, finding)));
    return outcome.fails(finding)
        ? "      <failure type=\"%s\" message=\"%s\">%s</failure>\n"
            .formatted(finding.severity().word(), escape(finding.message()), text)
        : "      <system-out>%s</system-out>\n".formatted(text);
  }

  /** Also without the characters that no XML document may hold. */
  private static String escape(String text) {
    StringBuilder safe = new StringBuilder(text.length() + 16);
    text.codePoints().forEach(c -> append(safe, c));
    return safe.toString();
  }

  private static void append(StringBuilder safe, int c) {
    switch (c) {
      case '&' -> safe.append("&amp;");
      case '<' -> safe.append("&lt;");
      case '>' -> safe.append("&gt;");
      case '"' -> safe.append("&quot;");
      case '\n', '\t' -> safe.append("&#").append(c).append(';');
      default -> {
        if (isCharacter(c)) {
          safe.appendCodePoint(c);
        } else {
          safe.append(String.format("\\x%02x", c));
        }
      }
    }
  }

  /** XML 1.0, production 2, without the control characters that it merely discourages. */
  private static boolean isCharacter(int c) {
    return c >= 0x20 && c <= 0x7e
        || c >= 0xa0 && c <= 0xd7ff
        || c >= 0xe000 && c <= 0xfffd
        || c >= 0x10000;
  }
}
