package tenantpath.graph;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import tenantpath.schema.RelationName;

/**
 * Finds {@link SafestPaths}: distances over safe relationships alone, then over all of them for the
 * tables that are left, then one first hop a table. It never enumerates paths.
 */
final class PathSearch {
  private final RelationshipGraph graph;
  private final Set<RelationName> carriers;
  private final Predicate<RelationName> through;
  private final Comparator<Relationship> preference;
  private final Predicate<Relationship> leading;
  private final Map<RelationName, Integer> distance = new HashMap<>();
  private final SortedMap<RelationName, PathDraft> best = new TreeMap<>();

  PathSearch(
      RelationshipGraph graph,
      Set<RelationName> carriers,
      Predicate<RelationName> through,
      Comparator<Relationship> preference,
      Predicate<Relationship> leading) {
    this.graph = graph;
    this.carriers = carriers;
    this.through = through;
    this.preference = preference;
    this.leading = leading;
  }

  SafestPaths run() {
    graph.tables().stream().filter(carriers::contains).forEach(t -> distance.put(t, 0));
    Predicate<Relationship> safe = leading.and(Relationship::safe);
    choose(settle(safe), safe);
    choose(settle(leading), leading);
    return new SafestPaths(
        best, new Alternatives(graph, best, preference, carriers, through).all());
  }

  private boolean mayEnter(RelationName parent) {
    return carriers.contains(parent) || through.test(parent);
  }

  /** Gives every table that is reached over such relationships its distance; returns those. */
  private List<RelationName> settle(Predicate<Relationship> usable) {
    record Reached(RelationName table, int distance) {}
    PriorityQueue<Reached> queue =
        new PriorityQueue<>(
            Comparator.comparingInt(Reached::distance).thenComparing(Reached::table));
    distance.forEach((table, d) -> queue.add(new Reached(table, d)));
    Set<RelationName> before = Set.copyOf(distance.keySet());
    while (!queue.isEmpty()) {
      Reached parent = queue.poll();
      if (distance.get(parent.table()) < parent.distance() || !mayEnter(parent.table())) {
        continue;
      }
      int next = parent.distance() + 1;
      for (Relationship relationship : graph.incoming(parent.table())) {
        RelationName child = relationship.from();
        if (usable.test(relationship)
            && !before.contains(child)
            && next < distance.getOrDefault(child, Integer.MAX_VALUE)) {
          distance.put(child, next);
          queue.add(new Reached(child, next));
        }
      }
    }
    return distance.keySet().stream()
        .filter(table -> !before.contains(table))
        .sorted(Comparator.<RelationName>comparingInt(distance::get))
        .toList();
  }

  /** Nearest first, so that the parent's route is there before the child's. */
  private void choose(List<RelationName> tables, Predicate<Relationship> usable) {
    for (RelationName table : tables) {
      Relationship hop =
          graph.outgoing(table).stream()
              .filter(usable)
              .filter(r -> mayEnter(r.to()) && isNext(distance.get(table), r.to()))
              .min(preference)
              .orElseThrow(() -> new IllegalStateException("no hop from settled " + table));
      best.put(table, PathDraft.of(hop, Optional.ofNullable(best.get(hop.to()))));
    }
  }

  private boolean isNext(int length, RelationName parent) {
    return distance.containsKey(parent) && distance.get(parent) == length - 1;
  }
}
