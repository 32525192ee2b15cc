package tenantpath.graph;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import tenantpath.schema.RelationName;
import tenantpath.schema.Schema;
import tenantpath.schema.Table;

/** Which partitioned table each partition is, in the end, a part of. */
final class Partitions {
  private final Map<RelationName, RelationName> topmost = new TreeMap<>();
  private final Map<RelationName, List<RelationName>> leaves = new TreeMap<>();
  private final Schema schema;

  Partitions(Schema schema) {
    this.schema = schema;
    for (Table table : schema.tables()) {
      RelationName top = climb(table);
      topmost.put(table.name(), top);
      if (!table.isPartitioned()) {
        leaves.computeIfAbsent(top, key -> new ArrayList<>()).add(table.name());
      }
    }
  }

  /** The topmost parent; the table itself where it is no partition. */
  RelationName topmost(RelationName table) {
    return topmost.getOrDefault(table, table);
  }

  /** Whether every row of the topmost table lies in, or below, one of these tables. */
  boolean cover(Set<RelationName> tables, RelationName top) {
    return leaves.getOrDefault(top, List.of()).stream()
        .allMatch(leaf -> lineage(leaf).stream().anyMatch(tables::contains));
  }

  private RelationName climb(Table table) {
    List<RelationName> line = lineage(table.name());
    return line.get(line.size() - 1);
  }

  /** The table and its parents, upwards; a dump that makes a ring of them must not hang us. */
  private List<RelationName> lineage(RelationName table) {
    List<RelationName> line = new ArrayList<>();
    Set<RelationName> seen = new HashSet<>();
    Optional<RelationName> next = Optional.of(table);
    while (next.isPresent() && seen.add(next.get()) && schema.table(next.get()).isPresent()) {
      line.add(next.get());
      next = schema.table(next.get()).flatMap(Table::partitionOf);
    }
    return line;
  }
}
