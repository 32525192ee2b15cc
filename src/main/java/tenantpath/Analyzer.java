package tenantpath;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import tenantpath.check.CheckContext;
import tenantpath.check.Checks;
import tenantpath.check.IgnoredFindings;
import tenantpath.ddl.SchemaReader;
import tenantpath.ddl.SchemaReading;
import tenantpath.decisions.Decisions;
import tenantpath.decisions.DecisionsReader;
import tenantpath.distribution.DistributionDesign;
import tenantpath.distribution.DistributionDesigner;
import tenantpath.distribution.ImpossibleTarget;
import tenantpath.distribution.TargetVersion;
import tenantpath.distribution.UnknownTenant;
import tenantpath.dump.DumpSource;
import tenantpath.dump.SourceSummary;
import tenantpath.dump.UnreadableInput;
import tenantpath.finding.Finding;
import tenantpath.finding.Parsed;
import tenantpath.graph.RelationshipGraph;
import tenantpath.plan.MigrationPlan;
import tenantpath.plan.MigrationPlanner;
import tenantpath.plan.PlanVerifier;
import tenantpath.query.Join;
import tenantpath.query.RoutineJoins;
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
    return analyze(SchemaReader.read(dump), options);
  }

  /**
   * The same of a dump that was read already.
   *
   * @throws UnknownTenant if the schema has not the root that the options name
   * @throws ImpossibleTarget if the Citus and PostgreSQL asked for do not go together
   */
  public static Analysis analyze(SchemaReading reading, AnalysisOptions options)
      throws UnknownTenant, ImpossibleTarget {
    Assessment assessed = assess(reading, options);
    Schema schema = assessed.schema();
    DistributionDesign design = assessed.design();
    MigrationPlan plan =
        PlanVerifier.verified(
            MigrationPlanner.plan(schema, assessed.views(), design, options.route()),
            schema,
            design);
    return assessed.with(plan);
  }

  /**
   * The same as far as what Citus would refuse; nothing is planned.
   *
   * @throws UnreadableInput if the input is no dump that can be read at all
   * @throws UnknownTenant if the schema has not the root that the options name
   * @throws ImpossibleTarget if the Citus and PostgreSQL asked for do not go together
   */
  public static Assessment assess(DumpSource dump, AnalysisOptions options)
      throws UnreadableInput, UnknownTenant, ImpossibleTarget {
    return assess(SchemaReader.read(dump), options);
  }

  private static Assessment assess(SchemaReading reading, AnalysisOptions options)
      throws UnknownTenant, ImpossibleTarget {
    Schema schema = reading.schema();
    TargetVersion target =
        TargetVersion.of(options.citus(), options.postgres(), newestServer(reading.sources()));
    Parsed<Decisions> decisions =
        options
            .decisions()
            .map(file -> DecisionsReader.read(file, schema))
            .orElse(new Parsed<>(Decisions.NONE, List.of()));
    RelationshipGraph graph = RelationshipGraph.of(schema, decisions.value());
    ViewQueries views = ViewQueries.of(schema);
    DistributionDesign design =
        DistributionDesigner.design(
            schema, graph, joins(schema, views), options.design(), decisions.value());
    List<Finding> findings =
        IgnoredFindings.of(
            Checks.run(new CheckContext(schema, graph, design, target, views)), design);
    return new Assessment(
        reading,
        views,
        graph,
        design,
        target,
        merged(List.of(reading.findings(), decisions.findings(), design.problems(), findings)));
  }

  private static List<Join> joins(Schema schema, ViewQueries views) {
    return Stream.concat(views.joins().stream(), RoutineJoins.of(schema, views).stream())
        .sorted()
        .toList();
  }

  private static List<Finding> merged(List<List<Finding>> findings) {
    return findings.stream().flatMap(List::stream).sorted().toList();
  }

  private static OptionalInt newestServer(List<SourceSummary> sources) {
    return sources.stream().mapToInt(SourceSummary::serverMajor).filter(m -> m > 0).max();
  }
}
