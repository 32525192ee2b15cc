package tenantpath;

import java.util.List;
import tenantpath.ddl.SchemaReading;
import tenantpath.distribution.DistributionDesign;
import tenantpath.distribution.TargetVersion;
import tenantpath.finding.Finding;
import tenantpath.graph.RelationshipGraph;
import tenantpath.plan.MigrationPlan;
import tenantpath.query.ViewQueries;
import tenantpath.schema.Schema;

/** What is found out about a dump before anything is planned: enough for who asks for findings. */
public record Assessment(
    SchemaReading reading,
    ViewQueries views,
    RelationshipGraph graph,
    DistributionDesign design,
    TargetVersion target,
    List<Finding> findings) {
  public Assessment {
    findings = List.copyOf(findings);
  }

  public Schema schema() {
    return reading.schema();
  }

  Analysis with(MigrationPlan plan) {
    return new Analysis(reading, graph, design, target, findings, plan);
  }
}
