package tenantpath.report;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tenantpath.report.view.ReportView;
import tenantpath.report.view.TableView;

/** Renders {@code report.md}: the story of {@code report.html} for a pull request. */
final class MarkdownReport {
  private static final int MOST_TABLES = 200;
  private static final List<String> SEVERITIES = List.of("error", "warning", "note");

  private MarkdownReport() {}

  static String render(ReportView report, Templates templates) {
    return templates.render(
        "markdown/report.md.ftl",
        Map.of("report", report, "map", MermaidMap.of(report), "listed", listed(report)));
  }

  /** The tables a reviewer has to look at first, as many as a pull request can hold; by name. */
  private static List<TableView> listed(ReportView report) {
    Set<TableView> first =
        report.tables().stream()
            .sorted(Comparator.comparing(MarkdownReport::heaviest))
            .limit(MOST_TABLES)
            .collect(Collectors.toSet());
    return report.tables().stream().filter(first::contains).toList();
  }

  private static int heaviest(TableView table) {
    if (table.mark().word().equals("undecided")) {
      return 0;
    }
    return table.findings().stream()
        .mapToInt(f -> SEVERITIES.indexOf(f.severity()))
        .min()
        .orElse(SEVERITIES.size());
  }
}
