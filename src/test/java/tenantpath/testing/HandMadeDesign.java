package tenantpath.testing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import tenantpath.distribution.Agreement;
import tenantpath.distribution.ChosenBy;
import tenantpath.distribution.Confidence;
import tenantpath.distribution.DistributionDesign;
import tenantpath.distribution.Placement;
import tenantpath.distribution.SchemaShape;
import tenantpath.distribution.TableDesign;
import tenantpath.distribution.TenantKey;
import tenantpath.graph.RelationshipGraph;
import tenantpath.graph.SafestPaths;
import tenantpath.schema.Column;
import tenantpath.schema.RelationName;
import tenantpath.schema.Schema;

/** A design by hand: the carriers are given, the other tables go along their safest path. */
public final class HandMadeDesign {
  /** Of a schema whose tenants share tables. */
  public static final SchemaShape SHARED =
      new SchemaShape(SchemaShape.Kind.SHARED_TABLES, "tenants share tables");

  private HandMadeDesign() {}

  /**
   * The design.
   *
   * @param carriers the key column of each table that has one, the root's first
   * @param columnName what the others get
   * @param references the reference tables
   */
  public static DistributionDesign of(
      Schema schema,
      Map<RelationName, String> carriers,
      String columnName,
      Set<RelationName> references) {
    RelationName root = carriers.keySet().iterator().next();
    Column key = schema.table(root).orElseThrow().column(carriers.get(root)).orElseThrow();
    RelationshipGraph graph = RelationshipGraph.of(schema);
    SafestPaths paths =
        graph.safestPaths(
            carriers.keySet(), table -> !references.contains(table), (one, other) -> 0);
    TreeMap<RelationName, TableDesign> tables = new TreeMap<>();
    for (RelationName table : graph.tables()) {
      Placement placement = placement(table, carriers, columnName, references, paths);
      boolean planned = !(placement instanceof Placement.Local);
      tables.put(
          table,
          new TableDesign(table, placement, Confidence.DECLARED, planned, List.of(), List.of()));
    }
    return new DistributionDesign(
        Optional.of(
            new TenantKey(
                root, key.name(), key.type(), key.collation(), columnName, ChosenBy.OPTION)),
        List.of(),
        SHARED,
        tables);
  }

  private static Placement placement(
      RelationName table,
      Map<RelationName, String> carriers,
      String columnName,
      Set<RelationName> references,
      SafestPaths paths) {
    if (carriers.containsKey(table)) {
      return new Placement.Ready(carriers.get(table));
    }
    if (references.contains(table)) {
      return new Placement.Reference();
    }
    return paths
        .best(table)
        .<Placement>map(
            path ->
                new Placement.Backfill(
                    columnName, path, paths.alternatives(table), Agreement.SINGLE, path.length()))
        .orElseGet(() -> new Placement.Local(false));
  }
}
