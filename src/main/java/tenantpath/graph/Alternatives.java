package tenantpath.graph;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tenantpath.schema.RelationName;

/**
 * The next-best routes. Parents first, each table joins its hops to the few routes its parents have
 * kept, so that the work grows with the relationships, not with the paths. Tables that reference
 * each other in a ring are gone through a few times: in the first, a parent that was not reached
 * yet offers its best route alone.
 */
final class Alternatives {
  /** A route that turns back towards nearer tables more often than this may be missed. */
  private static final int ROUNDS = 4;

  private final RelationshipGraph graph;
  private final Map<RelationName, PathDraft> best;
  private final Comparator<Relationship> preference;
  private final Set<RelationName> carriers;
  private final Predicate<RelationName> through;
  private final Map<RelationName, Integer> componentOf = new HashMap<>();
  private final Map<RelationName, List<PathDraft>> kept = new HashMap<>();

  Alternatives(
      RelationshipGraph graph,
      Map<RelationName, PathDraft> best,
      Comparator<Relationship> preference,
      Set<RelationName> carriers,
      Predicate<RelationName> through) {
    this.graph = graph;
    this.best = best;
    this.preference = preference;
    this.carriers = carriers;
    this.through = through;
  }

  Map<RelationName, List<PathDraft>> all() {
    List<List<RelationName>> components = graph.components();
    IntStream.range(0, components.size())
        .forEach(i -> components.get(i).forEach(table -> componentOf.put(table, i)));
    components.forEach(this::keep);
    return kept;
  }

  private void keep(List<RelationName> component) {
    List<RelationName> nearestFirst =
        component.stream()
            .filter(best::containsKey)
            .sorted(
                Comparator.<RelationName>comparingInt(table -> best.get(table).length())
                    .thenComparing(Comparator.naturalOrder()))
            .toList();
    for (int round = 0; round < Math.min(component.size(), ROUNDS); round++) {
      nearestFirst.forEach(table -> kept.put(table, select(table)));
    }
  }

  private List<PathDraft> select(RelationName table) {
    PathDraft chosen = best.get(table);
    List<PathDraft> ranked =
        graph.outgoing(table).stream()
            .flatMap(hop -> routes(table, hop))
            .filter(route -> !route.sameAs(chosen))
            .sorted(
                Comparator.comparing(PathDraft::safe)
                    .reversed()
                    .thenComparing(PathDraft::length)
                    .thenComparing(PathDraft::hop, preference))
            .toList();
    return diverse(ranked, chosen);
  }

  /** As many first hops as there is room for, then further routes; still best first. */
  private static List<PathDraft> diverse(List<PathDraft> ranked, PathDraft chosen) {
    Set<Relationship> firstHops = new HashSet<>(Set.of(chosen.hop()));
    Map<Boolean, List<Integer>> byNewHop =
        IntStream.range(0, ranked.size())
            .boxed()
            .collect(Collectors.partitioningBy(i -> firstHops.add(ranked.get(i).hop())));
    return Stream.of(true, false)
        .flatMap(newHop -> byNewHop.get(newHop).stream())
        .limit(SafestPaths.ALTERNATIVES)
        .sorted()
        .map(ranked::get)
        .toList();
  }

  private Stream<PathDraft> routes(RelationName table, Relationship hop) {
    RelationName parent = hop.to();
    if (carriers.contains(parent)) {
      return Stream.of(PathDraft.of(hop, Optional.empty()));
    }
    if (!through.test(parent) || !best.containsKey(parent)) {
      return Stream.empty();
    }
    return Stream.concat(Stream.of(best.get(parent)), kept.getOrDefault(parent, List.of()).stream())
        .filter(rest -> !passes(rest, table))
        .map(rest -> PathDraft.of(hop, Optional.of(rest)));
  }

  /** A route can come back to a table only inside that table's component. */
  private boolean passes(PathDraft start, RelationName table) {
    Integer component = componentOf.get(table);
    Optional<PathDraft> route = Optional.of(start);
    while (route.isPresent() && component.equals(componentOf.get(route.get().hop().from()))) {
      if (route.get().hop().from().equals(table)) {
        return true;
      }
      route = route.get().rest();
    }
    return false;
  }
}
