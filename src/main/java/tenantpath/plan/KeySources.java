package tenantpath.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tenantpath.distribution.DistributionDesign;
import tenantpath.distribution.FillOrder;
import tenantpath.distribution.Placement;
import tenantpath.distribution.Placement.Backfill;
import tenantpath.distribution.Placement.Ready;
import tenantpath.distribution.TableDesign;
import tenantpath.graph.ReferencePath;
import tenantpath.graph.Relationship;
import tenantpath.schema.RelationName;

/** Where each table that is backfilled gets its key from, and in which wave. */
final class KeySources {
  private final DistributionDesign design;
  private final PlannedTables tables;
  private final FillOrder order;

  KeySources(DistributionDesign design, PlannedTables tables) {
    this.design = design;
    this.tables = tables;
    Map<RelationName, Backfill> backfilled = new TreeMap<>();
    tables
        .distributed()
        .forEach(
            table -> tables.backfill(table.name()).ifPresent(b -> backfilled.put(table.name(), b)));
    order = new FillOrder(backfilled, table -> keyColumn(table).isPresent());
  }

  /** Where a table's rows get their key from: from the first of these that tells one. */
  List<KeySource> of(RelationName table) {
    return order.paths(table).stream().map(this::source).toList();
  }

  /** The first table on the path that has the key, or will have it by then. */
  KeySource of(ReferencePath path) {
    return source(order.cut(path));
  }

  private KeySource source(ReferencePath path) {
    return new KeySource(path.hops(), keyColumn(path.end()).orElseThrow());
  }

  /** The column that holds the key: of a table that has it, or that the plan gives it to. */
  Optional<String> keyColumn(RelationName table) {
    if (table.equals(tables.key().table())) {
      return Optional.of(tables.key().column());
    }
    Optional<Placement> placement = design.of(table).map(TableDesign::placement);
    return placement.filter(Ready.class::isInstance).isPresent()
        ? placement.flatMap(Placement::keyColumn)
        : tables.keyColumn(table);
  }

  /** The wave of a table that is backfilled; 0 for any other. */
  int wave(RelationName table) {
    return order.wave(table);
  }

  /** The tables on a table's paths that hold the key, each with the ways to it. */
  Map<RelationName, List<KeySource>> routes(RelationName table) {
    Map<RelationName, List<KeySource>> routes = new TreeMap<>();
    for (ReferencePath path : order.paths(table)) {
      for (int length = 1; length <= path.length(); length++) {
        List<Relationship> hops = path.hops().subList(0, length);
        RelationName end = hops.get(length - 1).to();
        keyColumn(end)
            .map(key -> new KeySource(hops, key))
            .filter(route -> !routes.getOrDefault(end, List.of()).contains(route))
            .ifPresent(route -> routes.computeIfAbsent(end, e -> new ArrayList<>()).add(route));
      }
    }
    return routes;
  }
}
