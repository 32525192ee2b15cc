package tenantpath.report.sheet;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import tenantpath.report.view.ReportView;
import tenantpath.report.view.TableView;

/** Writes the first sheet: one row a table, with columns for people between verdict and details. */
final class TablesSheet {
  private static final int CLASS = 1;
  private static final int BLOCKERS = 6;
  private static final int NARROWEST = 18;
  private static final int WIDEST = 44;

  private final ReportView report;
  private final Tracking tracking;
  private final TableCells cells;

  private TablesSheet(ReportView report, Tracking tracking) {
    this.report = report;
    this.tracking = tracking;
    this.cells = new TableCells(report);
  }

  static void write(Workbook workbook, ReportView report, Tracking tracking) {
    TablesSheet tables = new TablesSheet(report, tracking);
    SheetWriter sheet = SheetWriter.on(workbook, "Tables", tables.columns());
    report.tables().forEach(table -> tables.row(sheet, table));
    int status = tables.verdictColumns().size() + tracking.columns().indexOf(Tracking.STATUS);
    sheet.oneOf(status, Tracking.STATUSES);
    sheet.finish();
  }

  private List<SheetColumn> columns() {
    return Stream.of(
            verdictColumns(),
            tracking.columns().stream().map(SheetColumn::ofPeople).toList(),
            detailColumns())
        .flatMap(List::stream)
        .toList();
  }

  private List<SheetColumn> verdictColumns() {
    return List.of(
        new SheetColumn("table", tableWidth()),
        new SheetColumn("class", 17),
        new SheetColumn("key", 16),
        new SheetColumn("path", 38),
        SheetColumn.number("wave", 7),
        SheetColumn.number("rows", 13),
        new SheetColumn("blockers", 42),
        new SheetColumn("SQL phases", 28));
  }

  private static List<SheetColumn> detailColumns() {
    return List.of(
        new SheetColumn("kind", 16),
        new SheetColumn("key exists", 11),
        new SheetColumn("planned", 9),
        new SheetColumn("plan", 34),
        new SheetColumn("other findings", 20));
  }

  private int tableWidth() {
    int longest = report.tables().stream().mapToInt(t -> t.name().length()).max().orElse(0);
    return Math.max(NARROWEST, Math.min(WIDEST, longest + 2));
  }

  private void row(SheetWriter sheet, TableView table) {
    List<String> blockers = cells.blockers(table);
    sheet.row(
        Stream.of(verdict(table, blockers), tracking.of(table.name()), details(table))
            .flatMap(List::stream)
            .toArray(String[]::new));
    sheet.paint(CLASS, ClassColours.ofClass(table.mark().word()));
    if (!blockers.isEmpty()) {
      sheet.paint(BLOCKERS, ClassColours.ERROR);
    }
  }

  private static List<String> verdict(TableView table, List<String> blockers) {
    return List.of(
        SheetText.line(table.name()),
        table.mark().mark() + " " + table.mark().label(),
        SheetText.line(table.key()),
        SheetText.line(table.path()),
        TableCells.wave(table),
        TableCells.rows(table),
        blockers.stream().map(blocker -> "▲ " + blocker).collect(Collectors.joining("\n")),
        TableCells.phases(table).stream()
            .map(stem -> stem.substring(0, stem.indexOf('-')))
            .collect(Collectors.joining(" ")));
  }

  private static List<String> details(TableView table) {
    return List.of(
        SheetText.line(table.kind()),
        TableCells.keyExists(table),
        TableCells.planned(table),
        SheetText.line(table.plan()),
        TableCells.otherFindings(table));
  }
}
