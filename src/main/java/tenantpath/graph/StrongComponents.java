package tenantpath.graph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import tenantpath.schema.RelationName;

/**
 * Tarjan's strongly connected components, without recursion: a chain of ten thousand tables is as
 * deep as it is long. Every component comes after those it references.
 */
final class StrongComponents {
  private final Function<RelationName, List<Relationship>> outgoing;
  private final Map<RelationName, Visit> visits = new HashMap<>();
  private final Deque<Visit> open = new ArrayDeque<>();
  private final List<List<RelationName>> components = new ArrayList<>();

  private StrongComponents(Function<RelationName, List<Relationship>> outgoing) {
    this.outgoing = outgoing;
  }

  static List<List<RelationName>> of(
      List<RelationName> tables, Function<RelationName, List<Relationship>> outgoing) {
    StrongComponents search = new StrongComponents(outgoing);
    tables.stream().filter(t -> !search.visits.containsKey(t)).forEach(search::explore);
    return List.copyOf(search.components);
  }

  private void explore(RelationName start) {
    Deque<Visit> path = new ArrayDeque<>();
    path.push(enter(start));
    while (!path.isEmpty()) {
      Visit visit = path.peek();
      if (visit.rest.hasNext()) {
        RelationName parent = visit.rest.next().to();
        Visit known = visits.get(parent);
        if (known == null) {
          path.push(enter(parent));
        } else if (known.open) {
          visit.lowest = Math.min(visit.lowest, known.number);
        }
        continue;
      }
      path.pop();
      if (visit.lowest == visit.number) {
        close(visit);
      }
      if (!path.isEmpty()) {
        path.peek().lowest = Math.min(path.peek().lowest, visit.lowest);
      }
    }
  }

  private Visit enter(RelationName table) {
    Visit visit = new Visit(table, visits.size(), outgoing.apply(table).iterator());
    visits.put(table, visit);
    open.push(visit);
    return visit;
  }

  private void close(Visit first) {
    List<RelationName> component = new ArrayList<>();
    Visit visit;
    do {
      visit = open.pop();
      visit.open = false;
      component.add(visit.table);
    } while (visit != first);
    components.add(component.stream().sorted().toList());
  }

  private static final class Visit {
    final RelationName table;
    final int number;
    final Iterator<Relationship> rest;
    int lowest;
    boolean open = true;

    Visit(RelationName table, int number, Iterator<Relationship> rest) {
      this.table = table;
      this.number = number;
      this.rest = rest;
      lowest = number;
    }
  }
}
