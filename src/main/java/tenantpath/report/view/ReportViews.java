package tenantpath.report.view;

import java.util.List;
import java.util.stream.Collectors;
import tenantpath.Analysis;
import tenantpath.dump.SourceSummary;
import tenantpath.plan.Route;
import tenantpath.report.SqlBundle;

/** Makes the view that every report prints. */
public final class ReportViews {
  private ReportViews() {}

  /** The view of one analysis and its SQL. */
  public static ReportView of(Analysis analysis, SqlBundle sql) {
    TableContext context = new TableContext(analysis, sql);
    ClassViews classes = new ClassViews(context);
    Verdict verdict = new Verdict(context, classes);
    TableViews tables = new TableViews(context);
    List<CheckView> checks = CheckViews.of(analysis.findings());
    return new ReportView(
        title(analysis),
        verdict.sentence(),
        verdict.notes(),
        classes.counts(),
        classes.byTables(),
        classes.byRows(),
        checks.stream().filter(c -> c.severity().equals("error")).toList(),
        Questions.of(context, checks),
        analysis.plan().route() == Route.NEW_CLUSTER,
        StageViews.of(analysis.plan().steps()),
        PhaseViews.of(analysis.plan().steps()),
        PhaseViews.waves(context),
        TenantViews.of(analysis.design()),
        tables.all(),
        MapViews.of(context),
        checks,
        analysis.findings().stream().filter(f -> f.table().isEmpty()).map(tables::finding).toList(),
        Assumptions.of(context),
        ReadingViews.of(analysis.reading()));
  }

  private static String title(Analysis analysis) {
    return analysis.reading().sources().stream()
        .map(SourceSummary::name)
        .collect(Collectors.joining(", "));
  }
}
