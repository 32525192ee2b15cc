package tenantpath.report.view;

import java.util.List;

/**
 * Everything the reports say, ready to print: names quoted as SQL writes them, numbers in words.
 *
 * @param title the names of the dump files
 * @param notes what qualifies the verdict
 * @param classes all five, also those without a table
 * @param byTables the bar whose widths count tables
 * @param byRows the bar whose widths count rows; empty where the dump has no data
 * @param blocks the checks with errors: what keeps most tables out first, then what loses most
 * @param decisions what a human must decide, most consequential first
 * @param newCluster whether the rows move to a cluster that is empty
 * @param stages what runs without being asked, in a few lines
 * @param checks the checks that found something, heaviest first
 * @param schemaFindings those that are about no table: the whole schema, or a view
 * @param assumptions what the dump does not say and the verdict goes by
 */
public record ReportView(
    String title,
    Prose verdict,
    List<Prose> notes,
    List<ClassCount> classes,
    List<BarSegment> byTables,
    List<BarSegment> byRows,
    List<CheckView> blocks,
    List<DecisionView> decisions,
    boolean newCluster,
    List<StageView> stages,
    List<PhaseView> phases,
    List<WaveView> waves,
    TenantView tenant,
    List<TableView> tables,
    MapView map,
    List<CheckView> checks,
    List<FindingView> schemaFindings,
    List<AssumptionView> assumptions,
    ReadingView reading) {
  public ReportView {
    notes = List.copyOf(notes);
    classes = List.copyOf(classes);
    byTables = List.copyOf(byTables);
    byRows = List.copyOf(byRows);
    blocks = List.copyOf(blocks);
    decisions = List.copyOf(decisions);
    stages = List.copyOf(stages);
    phases = List.copyOf(phases);
    waves = List.copyOf(waves);
    tables = List.copyOf(tables);
    checks = List.copyOf(checks);
    schemaFindings = List.copyOf(schemaFindings);
    assumptions = List.copyOf(assumptions);
  }
}
