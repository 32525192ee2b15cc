package tenantpath.report;

import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import tenantpath.Analysis;
import tenantpath.finding.Identified;
import tenantpath.report.findings.SarifLog;
import tenantpath.report.sheet.EarlierSheet;
import tenantpath.report.sheet.TablesCsv;
import tenantpath.report.sheet.Tracking;
import tenantpath.report.sheet.TrackingWorkbook;
import tenantpath.report.view.ReportView;
import tenantpath.report.view.ReportViews;
import tenantpath.report.view.TableView;

/** Renders every output file of an analysis. */
public final class Reports {
  private Reports() {}

  /**
   * What an analysis looks like.
   *
   * @param tracking what an earlier sheet says of the tables
   * @param files content by path in the output folder, such as {@code sql/README.md}
   */
  public record Rendered(ReportView view, Tracking tracking, SortedMap<String, byte[]> files) {}

  /** The content of each file by its path in the output folder. */
  public static SortedMap<String, byte[]> render(Analysis analysis, Templates templates) {
    return rendered(analysis, templates, EarlierSheet.NONE).files();
  }

  /** The content of {@code analysis.json} alone. */
  public static String analysisJson(Analysis analysis) {
    return AnalysisJson.of(analysis);
  }

  /** Every output file, and the view that they print; the sheets go on from an earlier one. */
  public static Rendered rendered(Analysis analysis, Templates templates, EarlierSheet earlier) {
    SqlBundle sql = SqlScripts.render(analysis, templates);
    ReportView report = ReportViews.of(analysis, sql);
    SortedMap<String, byte[]> files = new TreeMap<>();
    put(files, "analysis.json", AnalysisJson.of(analysis));
    put(files, "findings.sarif", sarif(analysis));
    put(files, "report.html", HtmlReport.render(report, templates));
    put(files, "report.md", MarkdownReport.render(report, templates));
    Tracking tracking =
        Tracking.of(earlier, report.tables().stream().map(TableView::name).toList());
    put(files, "tables.csv", TablesCsv.of(report, tracking));
    files.put("tables.xlsx", TrackingWorkbook.of(report, tracking));
    sql.files().forEach((path, text) -> put(files, "sql/" + path, text));
    return new Rendered(report, tracking, files);
  }

  private static String sarif(Analysis analysis) {
    return SarifLog.of(Identified.of(analysis.findings()), UnaryOperator.identity());
  }

  private static void put(SortedMap<String, byte[]> files, String path, String text) {
    files.put(path, text.getBytes(StandardCharsets.UTF_8));
  }
}
