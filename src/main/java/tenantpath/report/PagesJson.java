package tenantpath.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import tenantpath.report.view.FindingView;
import tenantpath.report.view.Prose;
import tenantpath.report.view.ReportView;
import tenantpath.report.view.TableView;

/**
 * What {@code report.html} tells of each table on its page, read when the first page is opened.
 * What is empty is left out, and a text that occurs twice is a number: its place among the strings.
 */
final class PagesJson {
  private final ReportView report;
  private final SharedStrings strings;

  private PagesJson(ReportView report) {
    this.report = report;
    this.strings = SharedStrings.of(report);
  }

  static ObjectNode of(ReportView report) {
    return new PagesJson(report).root();
  }

  private ObjectNode root() {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    strings.all().forEach(root.putArray("strings")::add);
    findings(root.putArray("findings"), report.schemaFindings());
    ArrayNode tables = root.putArray("tables");
    report.tables().forEach(table -> table(tables.addObject(), table));
    return root;
  }

  private void table(ObjectNode node, TableView table) {
    table.story().forEach(prose -> prose(node.withArray("story").addArray(), prose));
    table.hops().forEach(hop -> hop(node.withArray("hops").addArray(), hop));
    table
        .alternatives()
        .forEach(
            path ->
                node.withArray("alternatives")
                    .addArray()
                    .add(path.path())
                    .add(strings.node(path.why())));
    table
        .evidence()
        .forEach(
            one ->
                node.withArray("evidence")
                    .addArray()
                    .add(strings.node(one.text()))
                    .add(one.place()));
    table.keys().forEach(key -> key(node.withArray("keys").addArray(), key));
    if (!table.findings().isEmpty()) {
      findings(node.putArray("findings"), table.findings());
    }
  }

  private static void prose(ArrayNode node, Prose prose) {
    for (Prose.Part part : prose.parts()) {
      if (part.name()) {
        node.addArray().add(part.text());
      } else {
        node.add(part.text());
      }
    }
  }

  private static void hop(ArrayNode node, TableView.HopView hop) {
    node.add(hop.from())
        .add(hop.columns())
        .add(hop.to())
        .add(hop.referencedColumns())
        .add(hop.known())
        .add(hop.nullable() ? 1 : 0)
        .add(hop.certainty())
        .add(hop.place());
  }

  private void key(ArrayNode node, TableView.KeyChangeView key) {
    List.of(key.type(), key.name(), key.fate(), key.before(), key.after(), key.reason())
        .forEach(value -> node.add(strings.node(value)));
  }

  private void findings(ArrayNode node, List<FindingView> findings) {
    for (FindingView finding : findings) {
      ArrayNode row =
          node.addArray()
              .add(finding.code())
              .add(RegisterJson.SEVERITIES.indexOf(finding.severity()))
              .add(finding.place())
              .add(strings.node(finding.message()))
              .add(strings.node(finding.hint()));
      if (!finding.fix().isEmpty()) {
        row.add(strings.node(finding.fix()));
      }
    }
  }
}
