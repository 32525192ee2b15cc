package tenantpath.report.view;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tenantpath.Analysis;
import tenantpath.dump.SourceSummary;
import tenantpath.finding.Finding;
import tenantpath.plan.Route;
import tenantpath.report.SqlBundle;

/** Makes the view that every report prints. */
public final class ReportViews {
  private ReportViews() {}

  /** The view of one analysis and its SQL. */
  public static ReportView of(Analysis analysis, SqlBundle sql) {
    TableContext context = new TableContext(analysis, sql);
    ClassViews classes = new ClassViews(context);
    Headline verdict = new Headline(context, classes);
    TableViews tables = new TableViews(context);
    List<CheckView> checks = CheckViews.of(analysis.findings());
    return new ReportView(
        title(analysis),
        verdict.sentence(),
        verdict.notes(),
        classes.counts(),
        classes.byTables(),
        classes.byRows(),
        CheckViews.blocks(checks),
        DecisionViews.of(context, checks),
        analysis.plan().route() == Route.NEW_CLUSTER,
        StageViews.of(analysis.plan().steps()),
        PhaseViews.of(analysis.plan().steps()),
        PhaseViews.waves(context),
        TenantViews.of(analysis.design(), classes),
        tables.all(),
        MapViews.of(context),
        checks,
        aboutNoTable(analysis).map(tables::finding).toList(),
        Assumptions.of(context),
        ReadingViews.of(analysis.reading()));
  }

  /** Those about the whole schema, and those about views. */
  private static Stream<Finding> aboutNoTable(Analysis analysis) {
    Set<String> names =
        analysis.schema().tables().stream()
            .map(table -> table.name().quoted())
            .collect(Collectors.toSet());
    return analysis.findings().stream()
        .filter(finding -> finding.table().filter(names::contains).isEmpty());
  }

  private static String title(Analysis analysis) {
    return analysis.reading().sources().stream()
        .map(SourceSummary::name)
        .collect(Collectors.joining(", "));
  }
}
