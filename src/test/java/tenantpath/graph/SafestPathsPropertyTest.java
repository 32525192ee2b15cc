package tenantpath.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tenantpath.schema.RelationName;

/** What holds for every schema, against an enumeration of all paths of small ones. */
class SafestPathsPropertyTest {
  private static final Set<RelationName> CARRIERS = Set.of(Links.name("t0"), Links.name("t3"));

  static LongStream seeds() {
    return LongStream.range(0, 150);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void findsTheSafestAndShortestOfAllPaths(long seed) {
    RelationshipGraph graph = links(seed).graph();
    SafestPaths paths = paths(graph);
    for (RelationName table : graph.tables()) {
      List<ReferencePath> all = enumerate(graph, table);
      if (all.isEmpty() || CARRIERS.contains(table)) {
        assertThat(paths.best(table)).isEmpty();
        continue;
      }
      ReferencePath best = paths.best(table).orElseThrow();
      assertThat(all).contains(best);
      assertThat(best.safe()).isEqualTo(all.stream().anyMatch(ReferencePath::safe));
      if (best.safe()) {
        assertThat(best.length())
            .isEqualTo(
                all.stream()
                    .filter(ReferencePath::safe)
                    .mapToInt(ReferencePath::length)
                    .min()
                    .orElseThrow());
      }
      if (best.length() > 1) {
        List<Relationship> rest = best.hops().subList(1, best.length());
        assertThat(paths.best(best.first().to())).contains(new ReferencePath(rest));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void offersOtherSimplePathsBestFirst(long seed) {
    RelationshipGraph graph = links(seed).graph();
    SafestPaths paths = paths(graph);
    for (RelationName table : paths.tables()) {
      List<ReferencePath> alternatives = paths.alternatives(table);
      List<ReferencePath> all = enumerate(graph, table);
      assertThat(all).containsAll(alternatives);
      assertThat(alternatives)
          .doesNotHaveDuplicates()
          .doesNotContain(paths.best(table).orElseThrow())
          .hasSizeLessThanOrEqualTo(SafestPaths.ALTERNATIVES)
          .isSortedAccordingTo(
              Comparator.comparing(ReferencePath::safe)
                  .reversed()
                  .thenComparing(ReferencePath::length));
      if (all.size() > 1 && graph.cycles().isEmpty()) {
        assertThat(alternatives).hasSize(Math.min(SafestPaths.ALTERNATIVES, all.size() - 1));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void doesNotDependOnTheOrderOfStatements(long seed) {
    Links links = links(seed);
    RelationshipGraph graph = links.graph();
    RelationshipGraph other = links.shuffled(new Random(seed)).graph();

    assertThat(other.tables()).isEqualTo(graph.tables());
    assertThat(other.relationships()).isEqualTo(graph.relationships());
    assertThat(other.components()).isEqualTo(graph.components());
    SafestPaths expected = paths(graph);
    SafestPaths actual = paths(other);
    for (RelationName table : graph.tables()) {
      assertThat(actual.best(table)).isEqualTo(expected.best(table));
      assertThat(actual.alternatives(table)).isEqualTo(expected.alternatives(table));
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void putsEveryComponentAfterThoseItReferences(long seed) {
    RelationshipGraph graph = links(seed).graph();
    Set<RelationName> seen = new HashSet<>();
    for (List<RelationName> component : graph.components()) {
      assertThat(seen).doesNotContainAnyElementsOf(component);
      seen.addAll(component);
      for (RelationName table : component) {
        assertThat(graph.outgoing(table)).allMatch(r -> seen.contains(r.to()));
      }
    }
    assertThat(seen).containsExactlyInAnyOrderElementsOf(graph.tables());
  }

  private static Links links(long seed) {
    return RandomLinks.of(7, (int) (4 + seed % 9), seed);
  }

  private static SafestPaths paths(RelationshipGraph graph) {
    return graph.safestPaths(CARRIERS, t -> !t.name().equals("t2"), SafestPathsTest.none());
  }

  private static List<ReferencePath> enumerate(RelationshipGraph graph, RelationName start) {
    List<ReferencePath> found = new ArrayList<>();
    enumerate(graph, start, new ArrayList<>(), new HashSet<>(Set.of(start)), found);
    return found;
  }

  private static void enumerate(
      RelationshipGraph graph,
      RelationName table,
      List<Relationship> hops,
      Set<RelationName> visited,
      List<ReferencePath> found) {
    for (Relationship hop : graph.outgoing(table)) {
      if (!visited.add(hop.to())) {
        continue;
      }
      hops.add(hop);
      if (CARRIERS.contains(hop.to())) {
        found.add(new ReferencePath(hops));
      } else if (!hop.to().name().equals("t2")) {
        enumerate(graph, hop.to(), hops, visited, found);
      }
      hops.remove(hops.size() - 1);
      visited.remove(hop.to());
    }
  }
}
