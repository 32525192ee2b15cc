package tenantpath.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tenantpath.graph.ReferencePath;
import tenantpath.graph.Relationship;
import tenantpath.schema.RelationName;

class DesignPropertyTest {
  static LongStream seeds() {
    return LongStream.range(0, 60);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void doesNotDependOnTheOrderOfStatements(long seed) {
    RandomDdl ddl = RandomDdl.of(seed);
    List<String> told = told(Designed.of(ddl.text(), "t0"));
    assertThat(told(Designed.of(ddl.shuffled(new Random(seed)), "t0"))).isEqualTo(told);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void doesNotDependOnIsolatedTables(long seed) {
    String ddl = RandomDdl.of(seed).text();
    List<String> told = told(Designed.of(ddl, "t0"));
    String more =
        "CREATE TABLE zebra (stripes int); CREATE TABLE aardvark (id text PRIMARY KEY);" + ddl;
    assertThat(told(Designed.of(more, "t0"))).containsAll(told).hasSize(told.size() + 2);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void doesNotDependOnTheCaseOfTableNames(long seed) {
    RandomDdl ddl = RandomDdl.of(seed);
    List<String> told = told(Designed.of(ddl.text(), "t0"));
    List<String> capitals = told(Designed.of(ddl.inCapitals(), "T0"));
    assertThat(capitals.stream().map(DesignPropertyTest::withoutStyle))
        .containsExactlyElementsOf(told.stream().map(DesignPropertyTest::withoutStyle).toList());
  }

  /** Lower case, without the quotes that capitals need. */
  private static String withoutStyle(String told) {
    return told.toLowerCase(Locale.ROOT).replace("\"", "");
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void keepsItsPromises(long seed) {
    Designed design = Designed.of(RandomDdl.of(seed).text(), "t0");
    for (TableDesign table : design.design().all()) {
      boolean stops =
          table.obstacles().stream()
              .map(Obstacle::type)
              .anyMatch(
                  type ->
                      type == ObstacleType.PARENT_KEPT_OUT || type == ObstacleType.INFERRED_PATH);
      boolean onCitus =
          switch (table.placement().kind()) {
            case READY, BACKFILL, REFERENCE -> true;
            case LOCAL, UNDECIDED -> false;
          };
      assertThat(table.planned()).isEqualTo(onCitus && !stops);
      if (table.placement() instanceof Placement.Backfill backfill) {
        assertParentCarriesTheKey(design, backfill.path());
      }
    }
  }

  private static void assertParentCarriesTheKey(Designed design, ReferencePath path) {
    for (Relationship hop : path.hops()) {
      assertThat(design.design().kindOf(hop.to()).distributed()).isTrue();
    }
    assertThat(design.design().kindOf(path.end())).isEqualTo(PlacementKind.READY);
    for (int i = 1; i < path.length(); i++) {
      RelationName parent = path.hops().get(i).from();
      assertThat(((Placement.Backfill) design.design().of(parent).orElseThrow().placement()).path())
          .isEqualTo(new ReferencePath(path.hops().subList(i, path.length())));
    }
  }

  /** Everything but the places in the dump. */
  private static List<String> told(Designed design) {
    return design.design().all().stream()
        .map(
            table ->
                "%s %s planned %s: %s %s"
                    .formatted(
                        table.table(),
                        table.placement().toString().replaceAll("span=Optional\\[[^]]*]", ""),
                        table.planned(),
                        table.evidence().stream().map(Evidence::text).toList(),
                        table.obstacles().stream().map(Obstacle::type).toList()))
        .toList();
  }
}
