package tenantpath.distribution;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import tenantpath.decisions.Decisions;
import tenantpath.decisions.Problems;
import tenantpath.graph.RelationshipGraph;
import tenantpath.schema.RelationName;
import tenantpath.schema.Schema;

/** The design of a schema whose placements are given: obstacles and plan are found as ever. */
public final class GivenDesign {
  private GivenDesign() {}

  /**
   * The design; a table that no placement is given for stays local.
   *
   * @param root one of the tables that carry the key
   */
  public static DistributionDesign of(
      Schema schema, RelationName root, Map<RelationName, Placement> placements) {
    RelationshipGraph graph = RelationshipGraph.of(schema);
    TenantRoot tenant = root(schema, root, placements.get(root));
    SortedMap<RelationName, Verdict> verdicts = new TreeMap<>();
    for (RelationName table : graph.tables()) {
      Placement placement = placements.getOrDefault(table, new Placement.Local(false));
      verdicts.put(table, Verdict.firm(table, placement, Confidence.DECLARED, List.of()));
    }
    TableObstacles obstacles =
        new TableObstacles(
            schema,
            new KeyObstacles(schema, tenant),
            new UnsupportedObstacles(schema, verdicts),
            Decisions.NONE);
    AdmittedTables planned = new AdmittedTables(schema, root, obstacles, verdicts);
    Roles roles = new Roles(verdicts, planned, graph);
    ObstacleFinder finder =
        new ObstacleFinder(
            schema, graph, root, roles, planned, new AcceptedLosses(List.of(), new Problems()));
    TenantKey key =
        new TenantKey(
            root,
            tenant.key().name(),
            tenant.key().type(),
            tenant.key().collation(),
            tenant.key().name(),
            ChosenBy.OPTION);
    return new DistributionDesign(
        Optional.of(key),
        List.of(),
        new SchemaShape(SchemaShape.Kind.SHARED_TABLES, "tenants share tables"),
        new TableDesigns(schema, graph, planned, finder).of(verdicts));
  }

  private static TenantRoot root(Schema schema, RelationName root, Placement placement) {
    String column = ((Placement.Ready) placement).column();
    return schema
        .table(root)
        .flatMap(table -> table.column(column).map(key -> new TenantRoot(table, key)))
        .orElseThrow();
  }
}
