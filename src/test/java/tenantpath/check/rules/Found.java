package tenantpath.check.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import tenantpath.check.Check;
import tenantpath.check.CheckContext;
import tenantpath.check.Checks;
import tenantpath.ddl.SchemaReader;
import tenantpath.distribution.DesignOptions;
import tenantpath.distribution.DistributionDesign;
import tenantpath.distribution.DistributionDesigner;
import tenantpath.distribution.Obstacle;
import tenantpath.distribution.TableDesign;
import tenantpath.distribution.TargetVersion;
import tenantpath.distribution.UnknownTenant;
import tenantpath.dump.DumpSource;
import tenantpath.dump.UnreadableInput;
import tenantpath.finding.Finding;
import tenantpath.graph.RelationshipGraph;
import tenantpath.query.ViewQueries;
import tenantpath.schema.RelationName;
import tenantpath.schema.Schema;

/** What one check finds in a piece of DDL. */
final class Found {
  private static final String STORES = "CREATE TABLE public.stores (id bigint PRIMARY KEY);\n";

  private Found() {}

  /** In DDL beside the tenant's table, public.stores with the bigint key id. */
  static List<Finding> by(String code, String ddl) {
    return by(code, "stores", STORES + ddl);
  }

  /** In DDL that has its own tenant. */
  static List<Finding> by(String code, String tenant, String ddl) {
    return check(code).run(context(ddl, DesignOptions.tenant(tenant), TargetVersion.DEFAULT));
  }

  /** In DDL whose tenant is not said. */
  static List<Finding> withoutTenant(String code, String ddl) {
    return check(code).run(context(ddl, DesignOptions.DEFAULT, TargetVersion.DEFAULT));
  }

  /** In DDL beside public.stores, for other versions than the usual ones. */
  static List<Finding> on(TargetVersion target, String code, String ddl) {
    DesignOptions options =
        new DesignOptions(Optional.of("stores"), Optional.empty(), List.of(), target.citus());
    return check(code).run(context(STORES + ddl, options, target));
  }

  /** In DDL beside public.stores, of which one obstacle is known that only a decision makes. */
  static List<Finding> besides(Obstacle obstacle, String code, String ddl) {
    CheckContext context =
        context(STORES + ddl, DesignOptions.tenant("stores"), TargetVersion.DEFAULT);
    DistributionDesign design = context.design();
    SortedMap<RelationName, TableDesign> tables = new TreeMap<>(design.tables());
    tables.computeIfPresent(obstacle.table(), (name, table) -> with(table, obstacle));
    return check(code)
        .run(
            CheckContext.of(
                context.schema(),
                context.graph(),
                new DistributionDesign(design.key(), design.candidates(), design.shape(), tables),
                context.target()));
  }

  private static TableDesign with(TableDesign table, Obstacle obstacle) {
    List<Obstacle> obstacles = new ArrayList<>(table.obstacles());
    obstacles.add(obstacle);
    return new TableDesign(
        table.table(),
        table.placement(),
        table.confidence(),
        table.planned(),
        table.evidence(),
        obstacles);
  }

  private static Check check(String code) {
    return Checks.all().stream()
        .filter(check -> check.code().value().equals(code))
        .findFirst()
        .orElseThrow();
  }

  private static CheckContext context(String ddl, DesignOptions options, TargetVersion target) {
    try {
      Schema schema = SchemaReader.read(DumpSource.ofText("test.sql", ddl)).schema();
      RelationshipGraph graph = RelationshipGraph.of(schema);
      ViewQueries views = ViewQueries.of(schema);
      DistributionDesign design =
          DistributionDesigner.design(schema, graph, views.joins(), options);
      return new CheckContext(schema, graph, design, target, views);
    } catch (UnreadableInput | UnknownTenant e) {
      throw new AssertionError(e.getMessage(), e);
    }
  }
}
