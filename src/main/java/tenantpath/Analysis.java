package tenantpath;

import java.util.List;
import tenantpath.ddl.SchemaReading;
import tenantpath.distribution.DistributionDesign;
import tenantpath.finding.Finding;
import tenantpath.graph.RelationshipGraph;
import tenantpath.plan.MigrationPlan;
import tenantpath.schema.Schema;

/** What the pipeline found out about a dump. */
public record Analysis(
    SchemaReading reading,
    RelationshipGraph graph,
    DistributionDesign design,
    List<Finding> findings,
    MigrationPlan plan) {
  public Analysis {
    findings = List.copyOf(findings);
  }

  public Schema schema() {
    return reading.schema();
  }
}
