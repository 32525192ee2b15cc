package tenantpath.plan;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import tenantpath.distribution.Role;
import tenantpath.schema.ForeignKey;
import tenantpath.schema.RelationName;

/**
 * The local tables that Citus is going to manage: those that foreign keys tie to a reference table,
 * directly or through other local tables.
 */
final class ManagedTables {
  private ManagedTables() {}

  /** Sorted; {@code foreignKeys} are those that are to be there in the end. */
  static List<RelationName> of(List<ForeignKey> foreignKeys, PlannedTables tables) {
    Map<RelationName, Set<RelationName>> neighbours = new TreeMap<>();
    Deque<RelationName> open = new ArrayDeque<>();
    for (ForeignKey key : foreignKeys) {
      Role child = tables.role(key.table());
      Role parent = tables.role(key.referencedTable());
      if (child == Role.LOCAL && parent == Role.LOCAL) {
        neighbours.computeIfAbsent(key.table(), t -> new TreeSet<>()).add(key.referencedTable());
        neighbours.computeIfAbsent(key.referencedTable(), t -> new TreeSet<>()).add(key.table());
      } else if (child == Role.LOCAL) {
        open.add(key.table());
      } else if (parent == Role.LOCAL) {
        open.add(key.referencedTable());
      }
    }
    Set<RelationName> managed = new TreeSet<>();
    while (!open.isEmpty()) {
      RelationName table = open.pop();
      if (managed.add(table)) {
        open.addAll(neighbours.getOrDefault(table, Set.of()));
      }
    }
    return List.copyOf(managed);
  }
}
