package tenantpath.distribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import tenantpath.graph.RelationshipGraph;
import tenantpath.schema.RelationName;
import tenantpath.schema.Schema;
import tenantpath.schema.Table;
import tenantpath.schema.Trigger;

/** Everything of a table that Citus would refuse, and what the plan makes of it. */
final class ObstacleFinder {
  private static final Comparator<Obstacle> ORDER =
      Comparator.comparing(Obstacle::type)
          .thenComparing(Obstacle::object)
          .thenComparing(Obstacle::span);

  private final Schema schema;
  private final AdmittedTables planned;
  private final AcceptedLosses accepted;
  private final UniquenessObstacles uniqueness;
  private final ForeignKeyObstacles foreignKeys;

  ObstacleFinder(
      Schema schema,
      RelationshipGraph graph,
      RelationName root,
      Roles roles,
      AdmittedTables planned,
      AcceptedLosses accepted) {
    this.schema = schema;
    this.planned = planned;
    this.accepted = accepted;
    uniqueness = new UniquenessObstacles(schema, graph, root, roles);
    foreignKeys = new ForeignKeyObstacles(schema, graph, roles);
  }

  /**
   * Of a table, or of a partition as far as its parent does not have it, sorted.
   *
   * @param kind the table's class, or its parent's
   */
  List<Obstacle> of(Table table, PlacementKind kind) {
    List<Obstacle> found = new ArrayList<>(planned.obstacles(table.name()));
    if (kind.distributed()) {
      found.addAll(uniqueness.of(table));
    }
    if (kind.distributed() || kind == PlacementKind.REFERENCE) {
      schema.triggersOf(table.name()).stream()
          .filter(trigger -> !trigger.inherited())
          .forEach(trigger -> found.add(obstacle(trigger)));
    }
    found.addAll(foreignKeys.of(table));
    return found.stream().map(accepted::seen).sorted(ORDER).toList();
  }

  private static Obstacle obstacle(Trigger trigger) {
    return new Obstacle(
        ObstacleType.TRIGGER,
        ObstacleKind.NEEDS_DECISION,
        trigger.table(),
        trigger.name(),
        trigger.span());
  }
}
