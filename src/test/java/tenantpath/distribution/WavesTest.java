package tenantpath.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tenantpath.schema.RelationName;

class WavesTest {
  private static final int TABLES = 30;

  private final Waves waves = new Waves();

  @Test
  void aTableThatFollowsNoneIsInWaveZero() {
    assertThat(waves.of(table(1))).isZero();
    assertThat(waves.descends(table(1), table(1))).isTrue();
    assertThat(waves.descends(table(1), table(2))).isFalse();
  }

  @Test
  void whatFollowsMovesWhereATableComesToFollowALaterOne() {
    waves.follow(table(3), table(2));
    waves.follow(table(2), table(1));
    waves.follow(table(3), table(0));

    assertThat(waves.of(table(2))).isEqualTo(1);
    assertThat(waves.of(table(3))).isEqualTo(2);
    assertThat(waves.descends(table(3), table(1))).isTrue();
    assertThat(waves.descends(table(1), table(3))).isFalse();
  }

  @Test
  void aChainMayBeOfAnyLength() {
    int length = 50_000;
    for (int i = 1; i <= length; i++) {
      waves.follow(table(i), table(i - 1));
    }

    assertThat(waves.of(table(length))).isEqualTo(length);
    assertThat(waves.descends(table(length), table(0))).isTrue();
    assertThat(waves.descends(table(0), table(length))).isFalse();
  }

  /** A wave is the longest way up; one table descends from another where there is a way. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void wavesAndDescentAreThoseOfTheWholeGraph(long seed) {
    Random random = new Random(seed);
    Map<RelationName, Set<RelationName>> parents = new TreeMap<>();
    for (int i = 0; i < 4 * TABLES; i++) {
      RelationName table = table(random.nextInt(TABLES));
      RelationName parent = table(random.nextInt(TABLES));
      boolean ring = reaches(parents, parent, table, new HashSet<>());

      assertThat(waves.descends(parent, table)).isEqualTo(ring);
      if (!ring) {
        waves.follow(table, parent);
        parents.computeIfAbsent(table, t -> new TreeSet<>()).add(parent);
      }
    }
    for (int i = 0; i < TABLES; i++) {
      assertThat(waves.of(table(i))).isEqualTo(longest(parents, table(i)));
    }
  }

  private static boolean reaches(
      Map<RelationName, Set<RelationName>> parents,
      RelationName from,
      RelationName to,
      Set<RelationName> seen) {
    return from.equals(to)
        || seen.add(from)
            && parents.getOrDefault(from, Set.of()).stream()
                .anyMatch(parent -> reaches(parents, parent, to, seen));
  }

  private static int longest(Map<RelationName, Set<RelationName>> parents, RelationName table) {
    return parents.getOrDefault(table, Set.of()).stream()
        .mapToInt(parent -> 1 + longest(parents, parent))
        .max()
        .orElse(0);
  }

  private static RelationName table(int number) {
    return RelationName.of("public", "t" + number);
  }
}
