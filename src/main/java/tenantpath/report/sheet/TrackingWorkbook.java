package tenantpath.report.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import tenantpath.report.view.FindingView;
import tenantpath.report.view.ReportView;
import tenantpath.report.view.TableView;

/**
 * Writes {@code tables.xlsx}: a sheet of tables with columns for people, one of findings, one of
 * what becomes of each constraint, and where it is needed one of tables that are gone.
 */
public final class TrackingWorkbook {
  private static final String APPLICATION = "TenantPath";

  private TrackingWorkbook() {}

  /** The bytes of the workbook, the same for the same report. */
  public static byte[] of(ReportView report, Tracking tracking) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(bytes, APPLICATION, null)) {
      workbook.setCompressionLevel(0);
      TablesSheet.write(workbook, report, tracking);
      findings(workbook, report);
      constraints(workbook, report);
      gone(workbook, tracking);
    } catch (IOException e) {
      throw new UncheckedIOException("memory is always writable", e);
    }
    return Repacked.of(bytes.toByteArray());
  }

  private static void findings(Workbook workbook, ReportView report) {
    SheetWriter sheet =
        SheetWriter.on(
            workbook,
            "Findings",
            List.of(
                new SheetColumn("severity", 12),
                new SheetColumn("code", 8),
                new SheetColumn("table", 34),
                new SheetColumn("place", 16),
                new SheetColumn("what is wrong", 70),
                new SheetColumn("what to do", 60)));
    Stream.concat(
            report.schemaFindings().stream(),
            report.tables().stream().flatMap(table -> table.findings().stream()))
        .limit(SheetWriter.MOST_ROWS)
        .forEach(finding -> finding(sheet, finding));
    sheet.finish();
  }

  private static void finding(SheetWriter sheet, FindingView finding) {
    sheet.row(
        ClassColours.severityMark(finding.severity()) + " " + finding.severity(),
        finding.code(),
        SheetText.line(finding.table()),
        SheetText.line(finding.place()),
        SheetText.block(finding.message()),
        SheetText.block(finding.hint()));
    sheet.paint(0, ClassColours.ofSeverity(finding.severity()));
  }

  private static void constraints(Workbook workbook, ReportView report) {
    SheetWriter sheet =
        SheetWriter.on(
            workbook,
            "Constraints",
            List.of(
                new SheetColumn("table", 34),
                new SheetColumn("name", 34),
                new SheetColumn("type", 14),
                new SheetColumn("becomes", 11),
                new SheetColumn("before", 60),
                new SheetColumn("after", 60),
                new SheetColumn("reason", 50)));
    report.tables().stream()
        .flatMap(table -> table.keys().stream().map(key -> constraint(table, key)))
        .limit(SheetWriter.MOST_ROWS)
        .forEach(sheet::row);
    sheet.finish();
  }

  private static String[] constraint(TableView table, TableView.KeyChangeView key) {
    return new String[] {
      SheetText.line(table.name()),
      SheetText.line(key.name()),
      key.type(),
      key.fate(),
      SheetText.block(key.before()),
      SheetText.block(key.after()),
      SheetText.block(key.reason())
    };
  }

  private static void gone(Workbook workbook, Tracking tracking) {
    if (tracking.gone().isEmpty()) {
      return;
    }
    List<SheetColumn> columns =
        Stream.concat(
                Stream.of(new SheetColumn("table", 34)),
                tracking.columns().stream().map(SheetColumn::ofPeople))
            .toList();
    SheetWriter sheet = SheetWriter.on(workbook, "Gone", columns);
    for (Tracking.Gone table : tracking.gone()) {
      sheet.row(
          Stream.concat(Stream.of(SheetText.cell(table.name())), table.said().stream())
              .toArray(String[]::new));
    }
    sheet.finish();
  }
}
