package tenantpath.distribution;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import tenantpath.schema.RelationName;

/**
 * Which table follows which, and in which wave: one more than the latest of those it follows. The
 * waves are kept as tables come to follow others, so that a question about ancestors looks no
 * further than the waves between.
 */
final class Waves {
  private final Map<RelationName, Integer> waves = new HashMap<>();
  private final Map<RelationName, Set<RelationName>> parents = new HashMap<>();
  private final Map<RelationName, Set<RelationName>> children = new HashMap<>();

  /** The wave of a table; 0 where it follows none. */
  int of(RelationName table) {
    return waves.getOrDefault(table, 0);
  }

  /** The table follows the parent, which must not {@link #descends descend} from it. */
  void follow(RelationName table, RelationName parent) {
    if (parents.computeIfAbsent(table, t -> new LinkedHashSet<>()).add(parent)) {
      children.computeIfAbsent(parent, p -> new LinkedHashSet<>()).add(table);
      raise(table, of(parent) + 1);
    }
  }

  private void raise(RelationName table, int wave) {
    Deque<RelationName> raised = new ArrayDeque<>();
    if (of(table) < wave) {
      waves.put(table, wave);
      raised.push(table);
    }
    while (!raised.isEmpty()) {
      RelationName parent = raised.pop();
      int next = of(parent) + 1;
      for (RelationName child : children.getOrDefault(parent, Set.of())) {
        if (of(child) < next) {
          waves.put(child, next);
          raised.push(child);
        }
      }
    }
  }

  /** Whether a table is the other, or follows it over any number of tables. */
  boolean descends(RelationName table, RelationName from) {
    Set<RelationName> seen = new HashSet<>(Set.of(table));
    Deque<RelationName> open = new ArrayDeque<>(seen);
    while (!open.isEmpty()) {
      RelationName next = open.pop();
      if (next.equals(from)) {
        return true;
      }
      if (of(next) > of(from)) {
        parents.getOrDefault(next, Set.of()).stream().filter(seen::add).forEach(open::push);
      }
    }
    return false;
  }
}
