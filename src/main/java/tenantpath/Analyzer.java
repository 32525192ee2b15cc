package tenantpath;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import tenantpath.check.CheckContext;
import tenantpath.check.Checks;
import tenantpath.ddl.SchemaReader;
import tenantpath.ddl.SchemaReading;
import tenantpath.distribution.DistributionDesign;
import tenantpath.distribution.DistributionDesigner;
import tenantpath.distribution.ImpossibleTarget;
import tenantpath.distribution.TargetVersion;
import tenantpath.distribution.UnknownTenant;
import tenantpath.dump.DumpSource;
import tenantpath.dump.SourceSummary;
import tenantpath.dump.UnreadableInput;
import tenantpath.finding.Finding;
import tenantpath.graph.RelationshipGraph;
import tenantpath.plan.MigrationPlan;
import tenantpath.plan.MigrationPlanner;
import tenantpath.plan.PlanVerifier;
import tenantpath.query.ViewQueries;
import tenantpath.schema.Schema;

/** The whole program: each phase takes values and returns a value, no phase looks back. */
public final class Analyzer {
  private Analyzer() {}

  /**
   * Reads a dump and says which table goes where, why, and how.
   *
   * @throws UnreadableInput if the input is no dump that can be read at all
   * @throws UnknownTenant if the schema has not the root that the options name
   * @throws ImpossibleTarget if the Citus and PostgreSQL asked for do not go together
   */
  public static Analysis analyze(DumpSource dump, AnalysisOptions options)
      throws UnreadableInput, UnknownTenant, ImpossibleTarget {
    SchemaReading reading = SchemaReader.read(dump);
    Schema schema = reading.schema();
    TargetVersion target =
        TargetVersion.of(options.citus(), options.postgres(), newestServer(reading.sources()));
    RelationshipGraph graph = RelationshipGraph.of(schema);
    ViewQueries views = ViewQueries.of(schema);
    DistributionDesign design =
        DistributionDesigner.design(schema, graph, views.joins(), options.design());
    List<Finding> findings = Checks.run(new CheckContext(schema, graph, design, target, views));
    MigrationPlan plan =
        PlanVerifier.verified(MigrationPlanner.plan(schema, views, design), schema, design);
    return new Analysis(reading, graph, design, merged(reading.findings(), findings), plan);
  }

  private static List<Finding> merged(List<Finding> reading, List<Finding> checks) {
    return Stream.concat(reading.stream(), checks.stream()).sorted().toList();
  }

  private static OptionalInt newestServer(List<SourceSummary> sources) {
    return sources.stream().mapToInt(SourceSummary::serverMajor).filter(m -> m > 0).max();
  }
}
