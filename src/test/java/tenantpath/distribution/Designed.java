package tenantpath.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import tenantpath.ddl.SchemaReader;
import tenantpath.decisions.Decisions;
import tenantpath.decisions.DecisionsFile;
import tenantpath.decisions.DecisionsReader;
import tenantpath.dump.DumpSource;
import tenantpath.dump.UnreadableInput;
import tenantpath.finding.Parsed;
import tenantpath.graph.Relationship;
import tenantpath.graph.RelationshipGraph;
import tenantpath.query.Join;
import tenantpath.schema.RelationName;
import tenantpath.schema.Schema;

/** The design of a schema given as DDL, and short questions to it. */
record Designed(Schema schema, DistributionDesign design) {
  static Designed of(String ddl, String tenant) {
    return of(ddl, DesignOptions.tenant(tenant), List.of());
  }

  static Designed of(String ddl) {
    return of(ddl, DesignOptions.DEFAULT, List.of());
  }

  static Designed of(String ddl, DesignOptions options, List<Join> joins) {
    try {
      Schema schema = schema(ddl);
      RelationshipGraph graph = RelationshipGraph.of(schema);
      return new Designed(schema, DistributionDesigner.design(schema, graph, joins, options));
    } catch (UnknownTenant e) {
      throw new AssertionError(e);
    }
  }

  /** The design with a decisions file. */
  static Designed decided(String ddl, String tenant, String decisions) {
    try {
      Schema schema = schema(ddl);
      Parsed<Decisions> read =
          DecisionsReader.read(new DecisionsFile("tenantpath.yml", decisions), schema);
      assertThat(read.findings()).isEmpty();
      RelationshipGraph graph = RelationshipGraph.of(schema, read.value());
      DesignOptions options =
          tenant.isEmpty() ? DesignOptions.DEFAULT : DesignOptions.tenant(tenant);
      return new Designed(
          schema, DistributionDesigner.design(schema, graph, List.of(), options, read.value()));
    } catch (UnknownTenant e) {
      throw new AssertionError(e);
    }
  }

  /** What is wrong with the decisions, in words. */
  List<String> problems() {
    return design.problems().stream()
        .map(
            finding ->
                finding.code() + " " + finding.span().orElseThrow() + " " + finding.message())
        .toList();
  }

  static Schema schema(String ddl) {
    try {
      return SchemaReader.read(DumpSource.ofText("dump.sql", ddl)).schema();
    } catch (UnreadableInput e) {
      throw new AssertionError(e);
    }
  }

  TableDesign table(String name) {
    return design.of(RelationName.of("public", name)).orElseThrow();
  }

  PlacementKind kind(String name) {
    return table(name).placement().kind();
  }

  /** The column that a ready table is distributed by. */
  String carrier(String name) {
    return ((Placement.Ready) table(name).placement()).column();
  }

  Placement.Backfill backfill(String name) {
    return (Placement.Backfill) table(name).placement();
  }

  /** The columns of each hop of a backfill's path, joined by a comma. */
  List<String> path(String name) {
    return backfill(name).path().hops().stream()
        .map(Relationship::columns)
        .map(columns -> String.join(",", columns))
        .toList();
  }

  String reason(String name) {
    return ((Placement.Undecided) table(name).placement()).reason();
  }

  List<String> evidence(String name) {
    return table(name).evidence().stream().map(Evidence::text).toList();
  }

  /** The kind of a table's obstacle of one type; empty where it has none. */
  Optional<ObstacleKind> obstacle(String name, ObstacleType type) {
    return table(name).obstacles().stream()
        .filter(obstacle -> obstacle.type() == type)
        .map(Obstacle::kind)
        .findFirst();
  }

  List<ObstacleType> obstacles(String name) {
    return table(name).obstacles().stream().map(Obstacle::type).toList();
  }
}
