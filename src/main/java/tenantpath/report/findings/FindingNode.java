package tenantpath.report.findings;

import com.fasterxml.jackson.databind.node.ObjectNode;
import tenantpath.finding.Finding;
import tenantpath.source.Span;

/** A finding in {@code analysis.json} and in the output of {@code check --format json}. */
public final class FindingNode {
  private FindingNode() {}

  /** Writes a finding; what it has not is null. */
  public static void write(ObjectNode node, Finding finding) {
    node.put("code", finding.code().value()).put("severity", finding.severity().word());
    node.put("table", finding.table().orElse(null)).put("object", orNull(finding.object()));
    node.put("file", finding.span().map(Span::file).orElse(null));
    node.put("line", finding.span().map(span -> span.start().line()).orElse(null));
    node.put("column", finding.span().map(span -> span.start().column()).orElse(null));
    node.put("message", finding.message()).put("hint", finding.hint());
    node.put("fix", orNull(finding.fix()));
  }

  private static String orNull(String text) {
    return text.isEmpty() ? null : text;
  }
}
