package tenantpath.check;

import java.util.List;
import tenantpath.check.rules.F01;
import tenantpath.check.rules.F03;
import tenantpath.check.rules.F04;
import tenantpath.check.rules.F08;
import tenantpath.check.rules.K02;
import tenantpath.check.rules.K05;
import tenantpath.check.rules.K08;
import tenantpath.check.rules.P01;
import tenantpath.check.rules.P03;
import tenantpath.check.rules.T01;
import tenantpath.check.rules.U01;
import tenantpath.check.rules.U02;
import tenantpath.check.rules.U03;
import tenantpath.check.rules.U07;
import tenantpath.check.rules.U12;
import tenantpath.distribution.DistributionDesign;
import tenantpath.distribution.TargetVersion;
import tenantpath.finding.Finding;
import tenantpath.graph.RelationshipGraph;
import tenantpath.schema.Schema;

/** The checks, in the one list. */
public final class Checks {
  private static final List<Check> ALL =
      List.of(
          new F01(), new F03(), new F04(), new F08(), new K02(), new K05(), new K08(), new P01(),
          new P03(), new T01(), new U01(), new U02(), new U03(), new U07(), new U12());

  private Checks() {}

  public static List<Check> all() {
    return ALL;
  }

  /** What every check finds, sorted, for the versions that are usual today. */
  public static List<Finding> run(
      Schema schema, RelationshipGraph graph, DistributionDesign design) {
    return run(new CheckContext(schema, graph, design, TargetVersion.DEFAULT));
  }

  /** What every check finds, sorted. */
  public static List<Finding> run(CheckContext context) {
    return ALL.stream().flatMap(check -> check.run(context).stream()).sorted().toList();
  }
}
