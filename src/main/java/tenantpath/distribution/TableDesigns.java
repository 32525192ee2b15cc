package tenantpath.distribution;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import tenantpath.graph.RelationshipGraph;
import tenantpath.schema.RelationName;
import tenantpath.schema.Schema;
import tenantpath.schema.Table;

/** Puts verdicts, plan and obstacles together; partitions get what their topmost parent has. */
final class TableDesigns {
  private final Schema schema;
  private final RelationshipGraph graph;
  private final AdmittedTables planned;
  private final ObstacleFinder obstacles;

  TableDesigns(
      Schema schema, RelationshipGraph graph, AdmittedTables planned, ObstacleFinder obstacles) {
    this.schema = schema;
    this.graph = graph;
    this.planned = planned;
    this.obstacles = obstacles;
  }

  SortedMap<RelationName, TableDesign> of(Map<RelationName, Verdict> verdicts) {
    SortedMap<RelationName, TableDesign> designs = new TreeMap<>();
    FillOrder order = order(verdicts);
    for (Table table : schema.tables()) {
      Verdict verdict = verdicts.get(graph.topmost(table.name()));
      designs.put(table.name(), design(table, verdict, order));
    }
    return designs;
  }

  private FillOrder order(Map<RelationName, Verdict> verdicts) {
    Map<RelationName, Placement.Backfill> filled = new TreeMap<>();
    for (Verdict verdict : verdicts.values()) {
      if (planned.contains(verdict.table())
          && verdict.placement() instanceof Placement.Backfill backfill) {
        filled.put(verdict.table(), backfill);
      }
    }
    return new FillOrder(
        filled,
        table -> filled.containsKey(table) || verdicts.get(table).kind() == PlacementKind.READY);
  }

  /** Of a table that is planned the wave is when all its paths have the key. */
  private static Placement placement(Verdict verdict, FillOrder order) {
    int wave = order.wave(verdict.table());
    return wave > 0 && verdict.placement() instanceof Placement.Backfill b
        ? new Placement.Backfill(b.column(), b.path(), b.alternatives(), b.agreement(), wave)
        : verdict.placement();
  }

  private TableDesign design(Table table, Verdict verdict, FillOrder order) {
    boolean follows = !table.name().equals(verdict.table());
    List<Evidence> evidence =
        follows
            ? List.of(
                Evidence.at(
                    table.span(), "a partition of %s".formatted(Wording.table(verdict.table()))))
            : verdict.evidence();
    return new TableDesign(
        table.name(),
        placement(verdict, order),
        verdict.confidence(),
        planned.contains(verdict.table()),
        evidence,
        obstacles.of(table, verdict.kind()));
  }
}
