package tenantpath.report.sheet;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tenantpath.report.view.CheckView;
import tenantpath.report.view.FindingView;
import tenantpath.report.view.ReportView;
import tenantpath.report.view.TableView;

/** What the tracking sheets say of a table beyond the components of its view. */
final class TableCells {
  private static final String ERROR = "error";

  private final Map<String, String> titles;

  TableCells(ReportView report) {
    titles = report.checks().stream().collect(Collectors.toMap(CheckView::code, CheckView::title));
  }

  static String keyExists(TableView table) {
    return table.key().isEmpty() ? "" : table.keyExists() ? "yes" : "no";
  }

  static String wave(TableView table) {
    return table.wave() == 0 ? "" : String.valueOf(table.wave());
  }

  static String rows(TableView table) {
    return table.rows() < 0 ? "" : String.valueOf(table.rows());
  }

  static String planned(TableView table) {
    return table.planned() ? "yes" : "no";
  }

  static String errors(TableView table) {
    return String.join(" ", errorCodes(table));
  }

  static String otherFindings(TableView table) {
    return codes(table.findings().stream().filter(f -> !f.severity().equals(ERROR)))
        .collect(Collectors.joining(" "));
  }

  /** The errors in words: what keeps the table out or takes a guarantee away. */
  List<String> blockers(TableView table) {
    return errorCodes(table).stream().map(code -> code + " " + titles.get(code)).toList();
  }

  /** The stems of the files that hold its SQL. */
  static List<String> phases(TableView table) {
    return table.sql().stream().map(TableView.SqlView::phase).distinct().toList();
  }

  private static List<String> errorCodes(TableView table) {
    return codes(table.findings().stream().filter(f -> f.severity().equals(ERROR))).toList();
  }

  private static Stream<String> codes(Stream<FindingView> findings) {
    return findings.map(FindingView::code).distinct().sorted();
  }
}
