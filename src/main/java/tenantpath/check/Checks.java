package tenantpath.check;

import java.util.List;
import tenantpath.check.rules.F01;
import tenantpath.check.rules.F02;
import tenantpath.check.rules.F03;
import tenantpath.check.rules.F04;
import tenantpath.check.rules.F05;
import tenantpath.check.rules.F06;
import tenantpath.check.rules.F07;
import tenantpath.check.rules.F08;
import tenantpath.check.rules.F09;
import tenantpath.check.rules.F10;
import tenantpath.check.rules.F11;
import tenantpath.check.rules.F12;
import tenantpath.check.rules.F13;
import tenantpath.check.rules.F14;
import tenantpath.check.rules.F15;
import tenantpath.check.rules.F16;
import tenantpath.check.rules.F17;
import tenantpath.check.rules.F18;
import tenantpath.check.rules.F19;
import tenantpath.check.rules.F20;
import tenantpath.check.rules.F21;
import tenantpath.check.rules.I01;
import tenantpath.check.rules.I02;
import tenantpath.check.rules.I03;
import tenantpath.check.rules.I05;
import tenantpath.check.rules.I06;
import tenantpath.check.rules.K01;
import tenantpath.check.rules.K02;
import tenantpath.check.rules.K03;
import tenantpath.check.rules.K04;
import tenantpath.check.rules.K05;
import tenantpath.check.rules.K06;
import tenantpath.check.rules.K07;
import tenantpath.check.rules.K08;
import tenantpath.check.rules.K09;
import tenantpath.check.rules.K10;
import tenantpath.check.rules.K11;
import tenantpath.check.rules.K12;
import tenantpath.check.rules.K13;
import tenantpath.check.rules.O01;
import tenantpath.check.rules.O02;
import tenantpath.check.rules.O03;
import tenantpath.check.rules.O04;
import tenantpath.check.rules.O05;
import tenantpath.check.rules.O06;
import tenantpath.check.rules.O07;
import tenantpath.check.rules.O08;
import tenantpath.check.rules.O09;
import tenantpath.check.rules.O10;
import tenantpath.check.rules.O11;
import tenantpath.check.rules.O12;
import tenantpath.check.rules.O13;
import tenantpath.check.rules.O14;
import tenantpath.check.rules.O15;
import tenantpath.check.rules.O16;
import tenantpath.check.rules.O17;
import tenantpath.check.rules.O18;
import tenantpath.check.rules.O19;
import tenantpath.check.rules.P01;
import tenantpath.check.rules.P02;
import tenantpath.check.rules.P03;
import tenantpath.check.rules.P04;
import tenantpath.check.rules.P05;
import tenantpath.check.rules.P06;
import tenantpath.check.rules.P07;
import tenantpath.check.rules.P08;
import tenantpath.check.rules.P10;
import tenantpath.check.rules.Q02;
import tenantpath.check.rules.Q04;
import tenantpath.check.rules.Q14;
import tenantpath.check.rules.R04;
import tenantpath.check.rules.S01;
import tenantpath.check.rules.S02;
import tenantpath.check.rules.S03;
import tenantpath.check.rules.S04;
import tenantpath.check.rules.S05;
import tenantpath.check.rules.S06;
import tenantpath.check.rules.S07;
import tenantpath.check.rules.S08;
import tenantpath.check.rules.S09;
import tenantpath.check.rules.S10;
import tenantpath.check.rules.T01;
import tenantpath.check.rules.T02;
import tenantpath.check.rules.T03;
import tenantpath.check.rules.T04;
import tenantpath.check.rules.T05;
import tenantpath.check.rules.T06;
import tenantpath.check.rules.T07;
import tenantpath.check.rules.T08;
import tenantpath.check.rules.T09;
import tenantpath.check.rules.T10;
import tenantpath.check.rules.U01;
import tenantpath.check.rules.U02;
import tenantpath.check.rules.U03;
import tenantpath.check.rules.U04;
import tenantpath.check.rules.U05;
import tenantpath.check.rules.U06;
import tenantpath.check.rules.U07;
import tenantpath.check.rules.U08;
import tenantpath.check.rules.U09;
import tenantpath.check.rules.U10;
import tenantpath.check.rules.U11;
import tenantpath.check.rules.U12;
import tenantpath.check.rules.V01;
import tenantpath.check.rules.W01;
import tenantpath.check.rules.W02;
import tenantpath.check.rules.W03;
import tenantpath.check.rules.W04;
import tenantpath.check.rules.W05;
import tenantpath.check.rules.W06;
import tenantpath.check.rules.W07;
import tenantpath.check.rules.W08;
import tenantpath.check.rules.W09;
import tenantpath.check.rules.W10;
import tenantpath.distribution.DistributionDesign;
import tenantpath.distribution.TargetVersion;
import tenantpath.finding.Finding;
import tenantpath.graph.RelationshipGraph;
import tenantpath.schema.Schema;

/** The checks, in the one list. */
public final class Checks {
  private static final List<Check> ALL =
      List.of(
          new F01(), new F02(), new F03(), new F04(), new F05(), new F06(), new F07(), new F08(),
          new F09(), new F10(), new F11(), new F12(), new F13(), new F14(), new F15(), new F16(),
          new F17(), new F18(), new F19(), new F20(), new F21(), new I01(), new I02(), new I03(),
          new I05(), new I06(), new K01(), new K02(), new K03(), new K04(), new K05(), new K06(),
          new K07(), new K08(), new K09(), new K10(), new K11(), new K12(), new K13(), new O01(),
          new O02(), new O03(), new O04(), new O05(), new O06(), new O07(), new O08(), new O09(),
          new O10(), new O11(), new O12(), new O13(), new O14(), new O15(), new O16(), new O17(),
          new O18(), new O19(), new P01(), new P02(), new P03(), new P04(), new P05(), new P06(),
          new P07(), new P08(), new P10(), new Q02(), new Q04(), new Q14(), new R04(), new S01(),
          new S02(), new S03(), new S04(), new S05(), new S06(), new S07(), new S08(), new S09(),
          new S10(), new T01(), new T02(), new T03(), new T04(), new T05(), new T06(), new T07(),
          new T08(), new T09(), new T10(), new U01(), new U02(), new U03(), new U04(), new U05(),
          new U06(), new U07(), new U08(), new U09(), new U10(), new U11(), new U12(), new V01(),
          new W01(), new W02(), new W03(), new W04(), new W05(), new W06(), new W07(), new W08(),
          new W09(), new W10());

  private Checks() {}

  public static List<Check> all() {
    return ALL;
  }

  /** What every check finds, sorted, for the versions that are usual today. */
  public static List<Finding> run(
      Schema schema, RelationshipGraph graph, DistributionDesign design) {
    return run(CheckContext.of(schema, graph, design, TargetVersion.DEFAULT));
  }

  /** What every check finds, sorted. */
  public static List<Finding> run(CheckContext context) {
    return ALL.stream().flatMap(check -> check.run(context).stream()).sorted().toList();
  }
}
