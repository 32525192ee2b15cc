package tenantpath.report.findings;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import tenantpath.finding.Identified;
import tenantpath.report.json.JsonText;

/** Findings as JSON, each as in {@code analysis.json}, with its fingerprint. */
public final class FindingsJson {
  private static final int VERSION = 1;

  private FindingsJson() {}

  public static String of(CheckOutcome outcome) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.put("format", "tenantpath-findings").put("version", VERSION);
    outcome
        .known()
        .ifPresent(
            known ->
                root.putObject("baseline")
                    .put("known", known.findings())
                    .put("gone", known.gone()));
    ArrayNode array = root.putArray("findings");
    for (Identified one : outcome.findings()) {
      ObjectNode node = array.addObject();
      FindingNode.write(node, one.finding());
      one.finding().span().ifPresent(span -> node.put("path", outcome.path(span)));
      node.put("fingerprint", one.fingerprint().digest());
    }
    return JsonText.pretty(root);
  }
}
