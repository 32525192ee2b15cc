package tenantpath.report;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tenantpath.report.view.Prose;
import tenantpath.report.view.ReportView;
import tenantpath.report.view.TableView;
import tenantpath.report.view.WaveView;

/**
 * Renders {@code report.md}: the story of {@code report.html} for a pull request, short enough to
 * be a comment there.
 */
final class MarkdownReport {
  /** GitHub refuses comments of more than 65,536 characters. */
  static final int LONGEST = 60_000;

  private static final int MOST_TABLES = 200;
  private static final int MOST_WAVES = 4;
  private static final List<String> SEVERITIES = List.of("error", "warning", "note");

  /** Whether the tables behind each number are named: thousands of long names are no comment. */
  private enum Extent {
    FULL,
    COUNTS
  }

  private final ReportView report;
  private final Templates templates;

  private MarkdownReport(ReportView report, Templates templates) {
    this.report = report;
    this.templates = templates;
  }

  static String render(ReportView report, Templates templates) {
    return new MarkdownReport(report, templates).render();
  }

  private String render() {
    String head = whole(List.of(), Extent.FULL);
    if (head.length() > LONGEST) {
      return whole(List.of(), Extent.COUNTS);
    }
    List<String> tables = weightiestFirst(LONGEST - head.length());
    return tables.isEmpty() ? head : whole(tables, Extent.FULL);
  }

  private String whole(List<String> tables, Extent extent) {
    Map<String, Object> data = data();
    data.put("report", report);
    data.put("named", extent == Extent.FULL);
    data.put("answers", AnswersYaml.of(report.decisions()));
    data.put("map", extent == Extent.FULL ? MermaidMap.of(report) : "");
    data.put("waves", report.waves().stream().limit(MOST_WAVES).map(this::wave).toList());
    data.put("moreWaves", Math.max(0, report.waves().size() - MOST_WAVES));
    data.put("tables", tables);
    return templates.render("markdown/report.md.ftl", data);
  }

  /** What a template can make Markdown of: a name, and a sentence with names in it. */
  private static Map<String, Object> data() {
    Map<String, Object> data = new TreeMap<>();
    data.put("code", MarkdownOutputFormat.method(value -> MarkdownText.code((String) value)));
    data.put("prose", MarkdownOutputFormat.method(value -> prose((Prose) value)));
    return data;
  }

  private static String prose(Prose prose) {
    return prose.parts().stream()
        .map(p -> p.name() ? MarkdownText.code(p.text()) : MarkdownText.escape(p.text()))
        .collect(Collectors.joining());
  }

  private Map<String, Object> wave(WaveView wave) {
    return Map.of(
        "number", wave.number(),
        "extent", wave.extent(),
        "map", MermaidMap.of(report, wave),
        "more", Math.max(0, wave.tables().size() - MermaidMap.mostOfAWave()));
  }

  /** The tables that a reviewer has to look at first, as many as there is room for; by name. */
  private List<String> weightiestFirst(int room) {
    List<TableView> order =
        report.tables().stream()
            .sorted(Comparator.comparing(MarkdownReport::weight))
            .limit(MOST_TABLES)
            .toList();
    Map<String, String> chosen = new HashMap<>();
    int left = room;
    for (TableView table : order) {
      String text = table(table);
      left -= text.length() + 1;
      if (left < 0) {
        break;
      }
      chosen.put(table.name(), text);
    }
    return report.tables().stream()
        .map(TableView::name)
        .filter(chosen::containsKey)
        .map(chosen::get)
        .toList();
  }

  private String table(TableView table) {
    Map<String, Object> data = data();
    data.put("table", table);
    return templates.render("markdown/table.md.ftl", data).strip();
  }

  private static int weight(TableView table) {
    if (table.mark().word().equals("undecided")) {
      return 0;
    }
    return table.findings().stream()
        .mapToInt(f -> SEVERITIES.indexOf(f.severity()))
        .min()
        .orElse(SEVERITIES.size());
  }
}
