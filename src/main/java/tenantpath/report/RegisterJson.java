package tenantpath.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tenantpath.plan.Phase;
import tenantpath.report.view.CheckView;
import tenantpath.report.view.ClassCount;
import tenantpath.report.view.FindingView;
import tenantpath.report.view.MapView.MapTable;
import tenantpath.report.view.ReportView;
import tenantpath.report.view.TableView;

/**
 * What {@code report.html} lists its tables from, as soon as it is opened. A table is an array in
 * the order that {@link #table} writes; words that many tables share are numbers, their places in a
 * list.
 */
final class RegisterJson {
  static final List<String> SEVERITIES = List.of("error", "warning", "note");

  private final Map<String, Integer> checks = new LinkedHashMap<>();
  private final Map<String, Integer> words = new LinkedHashMap<>();

  private RegisterJson() {}

  static ObjectNode of(ReportView report) {
    return new RegisterJson().root(report);
  }

  private ObjectNode root(ReportView report) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    ObjectNode classes = root.putObject("classes");
    for (ClassCount count : report.classes()) {
      classes.putArray(count.mark().word()).add(count.mark().mark()).add(count.mark().label());
    }
    ArrayNode titles = root.putArray("checks");
    for (CheckView check : report.checks()) {
      checks.put(check.code(), checks.size());
      titles.addArray().add(check.code()).add(check.title());
    }
    ArrayNode phases = root.putArray("phases");
    for (Phase phase : Phase.values()) {
      phases.add(phase.fileStem());
    }
    Map<Integer, MapTable> map = new HashMap<>();
    report.map().tables().forEach(table -> map.put(table.place(), table));
    ArrayNode tables = root.putArray("tables");
    for (int place = 0; place < report.tables().size(); place++) {
      ArrayNode row = tables.addArray();
      table(row, report.tables().get(place));
      near(row.addArray(), Optional.ofNullable(map.get(place)));
    }
    words.keySet().forEach(root.putArray("words")::add);
    return root;
  }

  private void table(ArrayNode row, TableView table) {
    row.add(word(table.schema()))
        .add(table.relation())
        .add(word(table.mark().word()))
        .add(word(table.kind()))
        .add(word(table.confidence()))
        .add(word(table.key()))
        .add(table.path())
        .add(word(table.agreement()))
        .add(table.hops().size())
        .add(table.wave())
        .add(table.rows())
        .add(table.planned() ? 1 : 0)
        .add(word(table.plan()));
    ArrayNode findings = row.addArray();
    table.findings().forEach(finding -> findings.add(finding(finding)));
  }

  /**
   * Where its key comes from, then what else it references: twice the place, odd where nullable.
   * Nothing where the map leaves it out.
   */
  private static void near(ArrayNode near, Optional<MapTable> table) {
    table.ifPresent(
        t -> {
          near.add(t.parent() < 0 ? t.parent() : reached(t.parent(), t.nullable()));
          t.links().forEach(link -> near.add(reached(link.to(), link.nullable())));
        });
  }

  private static int reached(int place, boolean nullable) {
    return 2 * place + (nullable ? 1 : 0);
  }

  private int word(String text) {
    return words.computeIfAbsent(text, t -> words.size());
  }

  /** The check's place and the severity's, as one number. */
  private int finding(FindingView finding) {
    return checks.get(finding.code()) * SEVERITIES.size() + SEVERITIES.indexOf(finding.severity());
  }
}
