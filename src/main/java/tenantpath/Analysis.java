package tenantpath;

import java.util.List;
import tenantpath.ddl.SchemaReading;
import tenantpath.distribution.DistributionDesign;
import tenantpath.distribution.TargetVersion;
import tenantpath.finding.Finding;
import tenantpath.graph.RelationshipGraph;
import tenantpath.plan.MigrationPlan;
import tenantpath.schema.Schema;

/**
 * What the pipeline found out about a dump.
 *
 * @param target the Citus and PostgreSQL that the findings and the plan are for
 */
public record Analysis(
    SchemaReading reading,
    RelationshipGraph graph,
    DistributionDesign design,
    TargetVersion target,
    List<Finding> findings,
    MigrationPlan plan) {
  public Analysis {
    findings = List.copyOf(findings);
  }

  public Schema schema() {
    return reading.schema();
  }
}
