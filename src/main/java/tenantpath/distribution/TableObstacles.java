package tenantpath.distribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tenantpath.decisions.Decisions;
import tenantpath.decisions.NullRows;
import tenantpath.decisions.TableDecision;
import tenantpath.graph.Relationship;
import tenantpath.schema.Column;
import tenantpath.schema.RelationName;
import tenantpath.schema.Schema;
import tenantpath.schema.Table;
import tenantpath.schema.TableKind;
import tenantpath.source.Span;

/** What speaks against a table as such: its shape, its key, the first hop of its path. */
final class TableObstacles {
  private final Schema schema;
  private final KeyObstacles keys;
  private final Decisions decisions;
  private final UnsupportedObstacles unsupported;
  private final Set<RelationName> parents;

  TableObstacles(
      Schema schema, KeyObstacles keys, UnsupportedObstacles unsupported, Decisions decisions) {
    this.schema = schema;
    this.keys = keys;
    this.unsupported = unsupported;
    this.decisions = decisions;
    parents =
        schema.tables().stream()
            .flatMap(table -> table.inherits().stream())
            .collect(Collectors.toSet());
  }

  List<Obstacle> of(Verdict verdict) {
    Table table = schema.table(verdict.table()).orElseThrow();
    List<Obstacle> found = new ArrayList<>(ofShape(table, verdict.kind()));
    found.addAll(unsupported.of(table, verdict.kind()));
    if (verdict.placement() instanceof Placement.Ready ready) {
      found.addAll(keys.of(table, table.column(ready.column()).orElseThrow()));
    }
    if (verdict.placement() instanceof Placement.Backfill backfill) {
      found.addAll(ofHop(table, backfill.path().first()));
    }
    if (verdict.standing() == Verdict.Standing.TO_BE_ACCEPTED) {
      found.add(stops(ObstacleType.INFERRED_PATH, table));
    }
    return decisions.of(table.name()).map(d -> decided(table, d, found)).orElse(found);
  }

  private static List<Obstacle> decided(Table table, TableDecision decision, List<Obstacle> found) {
    Span span = decision.provenance().span();
    String words = decision.provenance().words();
    List<Obstacle> all = new ArrayList<>();
    if (decision.leaveOut() || leavesNulls(decision, found)) {
      Evidence leftOut = Evidence.at(span, "left out, " + words);
      found.forEach(obstacle -> all.add(obstacle.accepted(leftOut)));
      all.add(stops(ObstacleType.LEFT_OUT, table).accepted(leftOut));
      return all;
    }
    Optional<Evidence> nulls =
        decision.nulls().map(rows -> Evidence.at(span, "nulls: " + rows.text() + ", " + words));
    found.forEach(
        obstacle ->
            all.add(
                isAboutNulls(obstacle)
                    ? nulls.map(obstacle::accepted).orElse(obstacle)
                    : obstacle));
    return all;
  }

  /** Citus has no place for such rows, so that where they are to stay, all of the table does. */
  private static boolean leavesNulls(TableDecision decision, List<Obstacle> found) {
    return decision.nulls().filter(NullRows.LeaveOut.class::isInstance).isPresent()
        && found.stream().anyMatch(TableObstacles::isAboutNulls);
  }

  private static boolean isAboutNulls(Obstacle obstacle) {
    return obstacle.type() == ObstacleType.NULLABLE_PATH
        || obstacle.type() == ObstacleType.KEY_NULLABLE;
  }

  private List<Obstacle> ofShape(Table table, PlacementKind kind) {
    List<Obstacle> found = new ArrayList<>();
    if (!table.inherits().isEmpty() || parents.contains(table.name())) {
      found.add(stops(ObstacleType.INHERITANCE, table));
    }
    if (table.kind() == TableKind.FOREIGN) {
      found.add(
          new Obstacle(
              ObstacleType.FOREIGN_TABLE,
              ObstacleKind.CHANGES_MEANING,
              table.name(),
              "",
              table.span()));
    }
    if (kind.distributed()
        && schema.partitionsOf(table.name()).stream().anyMatch(Table::isPartitioned)) {
      found.add(stops(ObstacleType.MULTI_LEVEL_PARTITIONING, table));
    }
    if (kind.distributed()) {
      schema.partitionsOf(table.name()).stream()
          .filter(partition -> partition.kind() == TableKind.FOREIGN)
          .forEach(
              foreign ->
                  found.add(
                      stops(
                          ObstacleType.FOREIGN_PARTITION,
                          table.name(),
                          foreign.name().name(),
                          foreign.span())));
    }
    if (kind == PlacementKind.REFERENCE && table.isPartitioned()) {
      found.add(stops(ObstacleType.PARTITIONED_REFERENCE, table));
    }
    return found;
  }

  /** The further hops are the parent's own affair. */
  private static List<Obstacle> ofHop(Table table, Relationship hop) {
    List<Obstacle> found = new ArrayList<>();
    Span span = hop.span().orElse(table.span());
    if (hop.nullable()) {
      String column =
          hop.columns().stream()
              .filter(name -> table.column(name).filter(Column::notNull).isEmpty())
              .findFirst()
              .orElse(hop.columns().get(0));
      found.add(
          new Obstacle(
              ObstacleType.NULLABLE_PATH,
              ObstacleKind.CHANGES_MEANING,
              table.name(),
              column,
              span));
    }
    if (Undeclared.is(hop) || hop.polymorphic() && hop.types().isEmpty()) {
      found.add(stops(ObstacleType.INFERRED_PATH, table.name(), hop.columns().get(0), span));
    }
    return found;
  }

  private static Obstacle stops(ObstacleType type, Table table) {
    return stops(type, table.name(), "", table.span());
  }

  static Obstacle stops(ObstacleType type, RelationName table, String object, Span span) {
    return new Obstacle(type, ObstacleKind.NEEDS_DECISION, table, object, span);
  }
}
