package tenantpath.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tenantpath.Analysis;
import tenantpath.ddl.SchemaReader;
import tenantpath.ddl.SchemaReading;
import tenantpath.distribution.DistributionDesign;
import tenantpath.distribution.TargetVersion;
import tenantpath.dump.DumpSource;
import tenantpath.dump.UnreadableInput;
import tenantpath.graph.RelationshipGraph;
import tenantpath.plan.MigrationPlan;
import tenantpath.plan.MigrationPlanner;
import tenantpath.plan.PlanVerifier;
import tenantpath.plan.Route;
import tenantpath.query.ViewQueries;
import tenantpath.schema.NamePath;
import tenantpath.schema.RelationName;

/** An analysis of some DDL whose carriers and reference tables are given. */
public final class HandMadeAnalysis {
  private HandMadeAnalysis() {}

  /**
   * The analysis of DDL that is understood whole.
   *
   * @param carriers {@code public.stores.store_id} and the like, the root's first
   */
  public static Analysis of(
      String ddl, String columnName, List<String> carriers, List<String> references) {
    SchemaReading reading = read(ddl);
    Map<RelationName, String> columns = new LinkedHashMap<>();
    for (String carrier : carriers) {
      List<String> parts = NamePath.parse(carrier).orElseThrow().parts();
      columns.put(RelationName.of(parts.get(0), parts.get(1)), parts.get(2));
    }
    Set<RelationName> shared =
        references.stream().map(HandMadeAnalysis::relation).collect(Collectors.toSet());
    DistributionDesign design = HandMadeDesign.of(reading.schema(), columns, columnName, shared);
    MigrationPlan plan =
        MigrationPlanner.plan(
            reading.schema(), ViewQueries.of(reading.schema()), design, Route.IN_PLACE);
    return new Analysis(
        reading,
        RelationshipGraph.of(reading.schema()),
        design,
        TargetVersion.DEFAULT,
        List.of(),
        PlanVerifier.verified(plan, reading.schema(), design));
  }

  private static RelationName relation(String name) {
    List<String> parts = NamePath.parse(name).orElseThrow().parts();
    return RelationName.of(parts.get(0), parts.get(1));
  }

  private static SchemaReading read(String ddl) {
    try {
      SchemaReading reading = SchemaReader.read(DumpSource.ofText("schema.sql", ddl));
      assertThat(reading.unread()).isEmpty();
      return reading;
    } catch (UnreadableInput e) {
      throw new AssertionError(e);
    }
  }
}
