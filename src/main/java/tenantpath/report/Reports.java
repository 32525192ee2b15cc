package tenantpath.report;

import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import tenantpath.Analysis;
import tenantpath.finding.Identified;
import tenantpath.report.findings.SarifLog;
import tenantpath.report.json.AnalysisJson;
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
  public record Rendered(ReportView view, Tracking tracking, SortedMap<String, Content> files) {}

  /** The content of each file by its path in the output folder. */
  public static SortedMap<String, byte[]> render(Analysis analysis, Templates templates) {
    SortedMap<String, byte[]> files = new TreeMap<>();
    rendered(analysis, templates, EarlierSheet.NONE)
        .files()
        .forEach((path, content) -> files.put(path, content.bytes()));
    return files;
  }

  /** The content of {@code analysis.json} alone. */
  public static String analysisJson(Analysis analysis) {
    return json(analysis).text();
  }

  private static Content json(Analysis analysis) {
    return Content.written(out -> AnalysisJson.write(analysis, out));
  }

  /** Every output file, and the view that they print; the sheets go on from an earlier one. */
  public static Rendered rendered(Analysis analysis, Templates templates, EarlierSheet earlier) {
    SqlBundle sql = SqlScripts.render(analysis, templates);
    ReportView report = ReportViews.of(analysis, sql);
    SortedMap<String, Content> files = new TreeMap<>();
    files.put("analysis.json", json(analysis));
    files.put("findings.sarif", sarif(analysis));
    files.put("report.html", Content.ofText(() -> HtmlReport.render(report, templates)));
    files.put("report.md", Content.ofText(() -> MarkdownReport.render(report, templates)));
    Tracking tracking =
        Tracking.of(earlier, report.tables().stream().map(TableView::name).toList());
    files.put("tables.csv", Content.ofText(() -> TablesCsv.of(report, tracking)));
    files.put("tables.xlsx", Content.ofBytes(() -> TrackingWorkbook.of(report, tracking)));
    sql.files().forEach((path, content) -> files.put("sql/" + path, content));
    return new Rendered(report, tracking, files);
  }

  private static Content sarif(Analysis analysis) {
    return Content.written(
        out -> SarifLog.write(Identified.of(analysis.findings()), UnaryOperator.identity(), out));
  }
}
