package tenantpath.plan;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import tenantpath.schema.ForeignKey;
import tenantpath.schema.RelationName;
import tenantpath.schema.Schema;
import tenantpath.schema.Table;

/**
 * Local tables that Citus cannot manage: those in an inheritance or with a policy Citus refuses,
 * and those that foreign keys tie to one, since it would manage all of them or none.
 */
final class Unmanageable {
  private final Map<RelationName, RelationName> because = new TreeMap<>();

  Unmanageable(Schema schema, PlannedTables tables) {
    Map<RelationName, Set<RelationName>> neighbours = new TreeMap<>();
    Set<RelationName> parents = new TreeSet<>();
    for (Table table : schema.tables()) {
      parents.addAll(table.inherits());
      for (ForeignKey key : table.foreignKeys()) {
        if (isLocal(key.table(), tables) && isLocal(key.referencedTable(), tables)) {
          neighbours.computeIfAbsent(key.table(), t -> new TreeSet<>()).add(key.referencedTable());
          neighbours.computeIfAbsent(key.referencedTable(), t -> new TreeSet<>()).add(key.table());
        }
      }
    }
    schema.tables().stream()
        .filter(table -> isLocal(table.name(), tables) && refused(table, parents, schema))
        .forEach(table -> spread(table.name(), neighbours));
  }

  private static boolean isLocal(RelationName table, PlannedTables tables) {
    return Role.of(table, tables) == Role.LOCAL;
  }

  private static boolean refused(Table table, Set<RelationName> parents, Schema schema) {
    return !table.inherits().isEmpty()
        || parents.contains(table.name())
        || schema.policies().stream()
            .anyMatch(p -> p.table().equals(table.name()) && ObjectFates.hasSubquery(p))
        || table.persistence() == Table.Persistence.TEMPORARY
        || schema.partitionsOf(table.name()).stream().anyMatch(Table::isPartitioned);
  }

  private void spread(RelationName start, Map<RelationName, Set<RelationName>> neighbours) {
    Deque<RelationName> open = new ArrayDeque<>(Set.of(start));
    while (!open.isEmpty()) {
      RelationName table = open.pop();
      if (because.putIfAbsent(table, start) == null) {
        open.addAll(neighbours.getOrDefault(table, Set.of()));
      }
    }
  }

  /** The table that Citus refuses; empty where it can manage this one. */
  Optional<RelationName> because(RelationName table) {
    return Optional.ofNullable(because.get(table));
  }
}
