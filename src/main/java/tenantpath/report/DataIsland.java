package tenantpath.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tenantpath.plan.Phase;
import tenantpath.report.view.CheckView;
import tenantpath.report.view.ClassCount;
import tenantpath.report.view.FindingView;
import tenantpath.report.view.MapView.MapTable;
import tenantpath.report.view.Prose;
import tenantpath.report.view.ReportView;
import tenantpath.report.view.TableView;

/**
 * The JSON in {@code report.html} that its script draws the register and the table pages from. Rows
 * are arrays, what is empty is left out, and a text that occurs twice is a number: its place among
 * the strings.
 */
final class DataIsland {
  private static final List<String> SEVERITIES = List.of("error", "warning", "note");

  private final ReportView report;
  private final SharedStrings strings;
  private final Map<String, Integer> places = new LinkedHashMap<>();
  private final Map<Integer, MapTable> map = new LinkedHashMap<>();

  private DataIsland(ReportView report) {
    this.report = report;
    this.strings = SharedStrings.of(report);
    report.map().tables().forEach(table -> map.put(table.place(), table));
    report.tables().forEach(table -> places.put(table.name(), places.size()));
  }

  static ObjectNode of(ReportView report) {
    return new DataIsland(report).root();
  }

  /** The statements of every table: arrays of phase and text by the table's place. */
  static ObjectNode sql(ReportView report) {
    Map<String, Integer> phases = new LinkedHashMap<>();
    for (Phase phase : Phase.values()) {
      phases.put(phase.fileStem(), phase.ordinal());
    }
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    for (int i = 0; i < report.tables().size(); i++) {
      List<TableView.SqlView> statements = report.tables().get(i).sql();
      if (!statements.isEmpty()) {
        ArrayNode rows = root.putArray(String.valueOf(i));
        statements.forEach(s -> rows.addArray().add(phases.get(s.phase())).add(s.sql()));
      }
    }
    return root;
  }

  private ObjectNode root() {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    ObjectNode classes = root.putObject("classes");
    for (ClassCount count : report.classes()) {
      classes.putArray(count.mark().word()).add(count.mark().mark()).add(count.mark().label());
    }
    ObjectNode checks = root.putObject("checks");
    for (CheckView check : report.checks()) {
      checks.put(check.code(), check.title());
    }
    ArrayNode phases = root.putArray("phases");
    for (Phase phase : Phase.values()) {
      phases.add(phase.fileStem());
    }
    strings.all().forEach(root.putArray("strings")::add);
    findings(root.putArray("findings"), report.schemaFindings());
    ArrayNode tables = root.putArray("tables");
    report.tables().forEach(table -> table(tables.addObject(), table));
    return root;
  }

  private void table(ObjectNode node, TableView table) {
    node.put("name", table.name())
        .put("schema", table.schema())
        .put("relation", table.relation())
        .put("class", table.mark().word())
        .put("kind", table.kind())
        .put("confidence", table.confidence());
    text(node, "key", table.key());
    text(node, "path", table.path());
    text(node, "agreement", table.agreement());
    if (table.wave() > 0) {
      node.put("wave", table.wave());
    }
    if (table.rows() >= 0) {
      node.put("rows", table.rows());
    }
    if (table.planned()) {
      node.put("planned", 1);
    }
    node.set("plan", strings.node(table.plan()));
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
    near(node, map.get(places.get(table.name())));
  }

  private static void text(ObjectNode node, String name, String value) {
    if (!value.isEmpty()) {
      node.put(name, value);
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
              .add(SEVERITIES.indexOf(finding.severity()))
              .add(finding.place())
              .add(strings.node(finding.message()))
              .add(strings.node(finding.hint()));
      if (!finding.fix().isEmpty()) {
        row.add(strings.node(finding.fix()));
      }
    }
  }

  /**
   * Where its key comes from, then what else it references: twice the place, odd where nullable.
   */
  private static void near(ObjectNode node, MapTable table) {
    if (table == null) {
      return;
    }
    ArrayNode near = node.putArray("near");
    near.add(table.parent() < 0 ? table.parent() : reached(table.parent(), table.nullable()));
    table.links().forEach(link -> near.add(reached(link.to(), link.nullable())));
  }

  private static int reached(int place, boolean nullable) {
    return 2 * place + (nullable ? 1 : 0);
  }
}
