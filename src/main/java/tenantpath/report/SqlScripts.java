package tenantpath.report;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import tenantpath.Analysis;
import tenantpath.plan.PlannedTables;
import tenantpath.report.sql.PhaseFiles;
import tenantpath.report.sql.ReadmeViews;

/** Makes the SQL of a plan. */
public final class SqlScripts {
  private SqlScripts() {}

  /** The files below {@code sql/}; none where the design has no key. */
  public static SqlBundle render(Analysis analysis, Templates templates) {
    if (analysis.design().key().isEmpty()) {
      return new SqlBundle(new TreeMap<>(), new TreeMap<>());
    }
    PlannedTables tables = new PlannedTables(analysis.schema(), analysis.design());
    PhaseFiles phases = new PhaseFiles(analysis.schema(), tables, analysis.plan(), templates);
    SortedMap<String, Content> files = new TreeMap<>(phases.files());
    files.put(
        "README.md",
        Content.ofText(
            () ->
                templates.render(
                    "sql/README.md.ftl",
                    Map.of("readme", new ReadmeViews(analysis, tables).view()))));
    return new SqlBundle(files, phases.byTable());
  }
}
