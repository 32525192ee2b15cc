package tenantpath.distribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import tenantpath.schema.RelationName;
import tenantpath.schema.Schema;

/**
 * Which tables the plan takes to Citus, and what keeps the others out. A table whose parent stays
 * behind stays too; where the root does, all do.
 */
final class AdmittedTables {
  private final Schema schema;
  private final RelationName root;
  private final SortedMap<RelationName, Verdict> verdicts;
  private final Map<RelationName, List<Obstacle>> obstacles = new HashMap<>();
  private final Set<RelationName> planned = new HashSet<>();

  AdmittedTables(
      Schema schema,
      RelationName root,
      TableObstacles tables,
      SortedMap<RelationName, Verdict> verdicts) {
    this.schema = schema;
    this.root = root;
    this.verdicts = verdicts;
    verdicts.values().forEach(verdict -> judge(verdict, tables.of(verdict)));
    verdicts.values().stream()
        .filter(verdict -> verdict.kind() == PlacementKind.BACKFILL)
        .sorted(Comparator.comparingInt(verdict -> backfill(verdict).wave()))
        .forEach(this::followParent);
    if (!planned.contains(root)) {
      List.copyOf(planned).forEach(table -> keepOut(table, root));
    }
  }

  boolean contains(RelationName table) {
    return planned.contains(table);
  }

  /** What bears on the table as such and on its key. */
  List<Obstacle> obstacles(RelationName table) {
    return obstacles.getOrDefault(table, List.of());
  }

  private void judge(Verdict verdict, List<Obstacle> found) {
    obstacles.put(verdict.table(), new ArrayList<>(found));
    boolean free = found.stream().noneMatch(Obstacle::keepsOut);
    if (onCitus(verdict) && free) {
      planned.add(verdict.table());
    }
  }

  private void followParent(Verdict verdict) {
    RelationName parent = backfill(verdict).path().first().to();
    if (!planned.contains(parent)) {
      keepOut(verdict.table(), parent);
    }
  }

  private void keepOut(RelationName table, RelationName because) {
    planned.remove(table);
    schema
        .table(table)
        .map(
            t ->
                TableObstacles.stops(
                    ObstacleType.PARENT_KEPT_OUT, table, because.quoted(), t.span()))
        .ifPresent(obstacles.get(table)::add);
  }

  private static boolean onCitus(Verdict verdict) {
    return switch (verdict.kind()) {
      case READY, BACKFILL, REFERENCE -> true;
      case LOCAL, UNDECIDED -> false;
    };
  }

  private static Placement.Backfill backfill(Verdict verdict) {
    return verdict.placement().backfill().orElseThrow();
  }
}
