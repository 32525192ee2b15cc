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
  private final PlannedTables planned;
  private final ObstacleFinder obstacles;

  TableDesigns(
      Schema schema, RelationshipGraph graph, PlannedTables planned, ObstacleFinder obstacles) {
    this.schema = schema;
    this.graph = graph;
    this.planned = planned;
    this.obstacles = obstacles;
  }

  SortedMap<RelationName, TableDesign> of(Map<RelationName, Verdict> verdicts) {
    SortedMap<RelationName, TableDesign> designs = new TreeMap<>();
    for (Table table : schema.tables()) {
      Verdict verdict = verdicts.get(graph.topmost(table.name()));
      designs.put(table.name(), design(table, verdict));
    }
    return designs;
  }

  private TableDesign design(Table table, Verdict verdict) {
    boolean follows = !table.name().equals(verdict.table());
    List<Evidence> evidence =
        follows
            ? List.of(
                Evidence.at(
                    table.span(), "a partition of %s".formatted(Wording.table(verdict.table()))))
            : verdict.evidence();
    return new TableDesign(
        table.name(),
        verdict.placement(),
        verdict.confidence(),
        planned.contains(verdict.table()),
        evidence,
        obstacles.of(table, verdict.kind()));
  }
}
