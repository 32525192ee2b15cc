package tenantpath.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tenantpath.distribution.DistributionDesign;
import tenantpath.distribution.Placement.Backfill;
import tenantpath.distribution.Placement.Ready;
import tenantpath.graph.ReferencePath;
import tenantpath.graph.Relationship;
import tenantpath.schema.RelationName;

/** Where each table that is backfilled gets its key from, and in which wave. */
final class KeySources {
  private final DistributionDesign design;
  private final PlannedTables tables;
  private final Map<RelationName, Integer> waves = new TreeMap<>();

  KeySources(DistributionDesign design, PlannedTables tables) {
    this.design = design;
    this.tables = tables;
  }

  /** The first table on the path that has the key, or will have it by then. */
  KeySource of(ReferencePath path) {
    List<Relationship> hops = new ArrayList<>();
    for (Relationship hop : path.hops()) {
      hops.add(hop);
      Optional<String> key = keyColumn(hop.to());
      if (key.isPresent()) {
        return new KeySource(hops, key.get());
      }
    }
    throw new IllegalStateException("a path must end at a table with the key: " + path);
  }

  /** The column that holds the key: of a table that has it, or that the plan gives it to. */
  Optional<String> keyColumn(RelationName table) {
    if (table.equals(tables.key().table())) {
      return Optional.of(tables.key().column());
    }
    return design
        .of(table)
        .flatMap(
            verdict ->
                verdict.placement() instanceof Ready ready
                    ? Optional.of(ready.column())
                    : tables.keyColumn(table));
  }

  /** The wave of a table that is backfilled; 0 for any other. */
  int wave(RelationName table) {
    Integer known = waves.get(table);
    if (known != null) {
      return known;
    }
    int wave = tables.backfill(table).map(b -> 1 + wave(of(b.path()).carrier())).orElse(0);
    waves.put(table, wave);
    return wave;
  }

  /** The backfilled tables that a table's key comes through, nearest first. */
  List<RelationName> ancestors(RelationName table) {
    List<RelationName> ancestors = new ArrayList<>();
    Optional<Backfill> backfill = tables.backfill(table);
    while (backfill.isPresent()) {
      RelationName carrier = of(backfill.get().path()).carrier();
      backfill = tables.backfill(carrier);
      if (backfill.isPresent()) {
        ancestors.add(carrier);
      }
    }
    return ancestors;
  }
}
