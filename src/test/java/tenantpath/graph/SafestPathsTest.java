package tenantpath.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tenantpath.schema.RelationName;
import tenantpath.testing.CpuTime;

class SafestPathsTest {
  private static final RelationName ROOT = Links.name("root");

  @Test
  void prefersALongerPathThatIsSafe() {
    Links links =
        new Links()
            .nullable("items", "root_id", "root")
            .notNull("items", "order_id", "orders")
            .notNull("orders", "root_id", "root");

    SafestPaths paths = paths(links);

    assertThat(best(paths, "items")).containsExactly("order_id", "root_id");
    assertThat(alternatives(paths, "items")).containsExactly(List.of("root_id"));
  }

  @Test
  void prefersTheShorterOfTwoSafePaths() {
    Links links =
        new Links()
            .notNull("items", "a_order_id", "orders")
            .notNull("items", "product_id", "products")
            .notNull("orders", "product_id", "products")
            .notNull("products", "root_id", "root");

    assertThat(best(paths(links), "items")).containsExactly("product_id", "root_id");
  }

  @Test
  void continuesAnUnsafePathAsTheParentItself() {
    Links links =
        new Links()
            .nullable("child", "parent_id", "parent")
            .nullable("parent", "root_id", "root")
            .notNull("parent", "middle_id", "middle")
            .notNull("middle", "root_id", "root");

    assertThat(best(paths(links), "child")).containsExactly("parent_id", "middle_id", "root_id");
  }

  @Test
  void leadsThroughAllowedTablesOnly() {
    Links links =
        new Links()
            .notNull("items", "country_id", "countries")
            .notNull("countries", "root_id", "root")
            .table("alone");

    SafestPaths paths =
        links.graph().safestPaths(Set.of(ROOT), t -> !t.name().equals("countries"), none());

    assertThat(paths.tables()).containsExactly(Links.name("countries"));
    assertThat(paths.best(Links.name("items"))).isEmpty();
    assertThat(paths.alternatives(Links.name("items"))).isEmpty();
  }

  @Test
  void comesHomeFromARing() {
    Links links =
        new Links()
            .notNull("a", "b_id", "b")
            .notNull("b", "a_id", "a")
            .notNull("b", "root_id", "root")
            .nullable("a", "a_id", "a");

    SafestPaths paths = paths(links);

    assertThat(best(paths, "a")).containsExactly("b_id", "root_id");
    assertThat(best(paths, "b")).containsExactly("root_id");
    assertThat(alternatives(paths, "a")).isEmpty();
    assertThat(alternatives(paths, "b")).isEmpty();
  }

  @Test
  void leavesARingOverAFartherTable() {
    Links links =
        new Links()
            .nullable("a", "root_id", "root")
            .nullable("a", "b_id", "b")
            .nullable("b", "a_id", "a")
            .nullable("b", "c_id", "c")
            .notNull("c", "d_id", "d")
            .notNull("d", "root_id", "root");

    SafestPaths paths = paths(links);

    assertThat(best(paths, "b")).containsExactly("a_id", "root_id");
    assertThat(alternatives(paths, "b")).containsExactly(List.of("c_id", "d_id", "root_id"));
    assertThat(alternatives(paths, "a"))
        .containsExactly(List.of("b_id", "c_id", "d_id", "root_id"));
  }

  @Test
  void givesEachOtherFirstHopBeforeASecondRouteOfOne() {
    Links links = new Links();
    for (int i = 0; i < 6; i++) {
      links.notNull("hub", "r" + i + "_id", "root");
    }
    links.notNull("child", "hub_id", "hub").nullable("child", "root_id", "root");

    assertThat(alternatives(paths(links), "child"))
        .hasSize(SafestPaths.ALTERNATIVES)
        .startsWith(List.of("hub_id", "r1_id"))
        .endsWith(List.of("root_id"));
  }

  @Test
  @Timeout(5)
  void doesNotEnumerateTheWaysThroughDiamonds() {
    Links links = new Links().notNull("d0", "root_id", "root");
    for (int i = 1; i <= 18; i++) {
      links.notNull("d" + i, "left_id", "left" + i).notNull("d" + i, "right_id", "right" + i);
      links.notNull("left" + i, "d_id", "d" + (i - 1)).notNull("right" + i, "d_id", "d" + (i - 1));
    }

    SafestPaths paths = paths(links);

    assertThat(paths.best(Links.name("d18")).orElseThrow().length()).isEqualTo(37);
    assertThat(paths.alternatives(Links.name("d18"))).hasSize(5).doesNotHaveDuplicates();
  }

  @Test
  void takesTenThousandTablesInUnderTwoSeconds() {
    Links links = RandomLinks.of(10_000, 17_000, 7);
    RelationshipGraph graph = links.graph();

    AtomicReference<SafestPaths> paths = new AtomicReference<>();
    Duration spent =
        CpuTime.of(
            () -> paths.set(graph.safestPaths(Set.of(Links.name("t0")), table -> true, none())));

    assertThat(paths.get().tables()).hasSizeGreaterThan(1_000);
    assertThat(spent).isLessThan(Duration.ofSeconds(2));
  }

  static Comparator<Relationship> none() {
    return (left, right) -> 0;
  }

  private static SafestPaths paths(Links links) {
    return links.graph().safestPaths(Set.of(ROOT), table -> true, none());
  }

  private static List<String> best(SafestPaths paths, String table) {
    return columns(paths.best(Links.name(table)).orElseThrow());
  }

  private static List<List<String>> alternatives(SafestPaths paths, String table) {
    return paths.alternatives(Links.name(table)).stream().map(SafestPathsTest::columns).toList();
  }

  private static List<String> columns(ReferencePath path) {
    return path.hops().stream().map(hop -> String.join(",", hop.columns())).toList();
  }
}
