package tenantpath.report.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tenantpath.report.view.MapView;

class TableMapTest {
  private static final Pattern TABLE = Pattern.compile("data-i=\"(\\d+)\"");
  private static final Pattern GROUP = Pattern.compile("data-m=\"([\\d ]+)\"");
  private static final Pattern LINE = Pattern.compile("<path class=\"c[^>]*data-f=\"(\\d+)\"");

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7, 60, TableMap.MOST_TABLES, TableMap.MOST_TABLES + 1, 3000})
  void holdsEveryTableOnce(int tables) {
    List<Integer> drawn = drawn(TableMap.svg(DrawnTables.of(tables, "")));
    assertThat(drawn).doesNotHaveDuplicates().hasSize(tables);
  }

  @ParameterizedTest
  @ValueSource(ints = {7, 120, 900})
  void isTheSameEachTime(int tables) {
    MapView view = DrawnTables.of(tables, "");
    assertThat(TableMap.svg(view)).isEqualTo(TableMap.svg(view));
  }

  @Test
  void drawsTheHopOfEveryTableThatIsNotGathered() {
    String svg = TableMap.svg(DrawnTables.of(60, ""));
    Set<Integer> lines = new TreeSet<>(places(LINE, svg));
    assertThat(lines).hasSize(24).contains(1, 2).doesNotContain(0, 3);
  }

  @Test
  void keepsBoxesApart() {
    MapLayout layout = MapLayout.of(DrawnTables.of(150, "_with_a_long_name_of_its_own"));
    List<Box> boxes = List.copyOf(layout.boxes().values());
    for (Box one : boxes) {
      assertThat(one.x()).isNotNegative();
      assertThat(one.right()).isLessThanOrEqualTo(layout.whole().width());
      assertThat(boxes.stream().filter(other -> overlap(one, other))).containsExactly(one);
    }
  }

  @Test
  void staysSmallForManyTables() {
    assertThat(TableMap.svg(DrawnTables.of(10_000, ""))).hasSizeLessThan(100_000);
  }

  @ParameterizedTest
  @ValueSource(ints = {8, 400})
  void showsHostileNamesAsText(int tables) {
    String hostile = "\"'</script><script>alert(1)</script><!--]]>\u202e\r\n&amp;😀";
    String svg = TableMap.svg(DrawnTables.of(tables, hostile));
    assertThat(svg).doesNotContain("<script", "</script", "<!--", "\u202e", "\r", "javascript:");
    assertThat(svg.replaceAll("<(/?)(svg|g|text|title|rect|path)\\b[^<>]*>", ""))
        .doesNotContain("<", ">");
  }

  @Test
  void cutsLongNamesAndSaysThemWholeInTheTitle() {
    String name = "x".repeat(63);
    String svg = TableMap.svg(new MapView(-1, List.of(DrawnTables.local(0, name))));
    assertThat(svg).contains("<title>" + name + "</title>").contains("x…</text>");
  }

  @Test
  void drawsColumnsAsTheDocumentationDoesAndHopsThatMayBeNullWithAMark() {
    String svg = TableMap.svg(DrawnTables.of(3, ""));
    assertThat(svg)
        .contains(">tenant_id</text>", "class=\"col f k\"", "class=\"col p\"")
        .containsPattern("<path class=\"c n\" data-f=\"2\" data-t=\"1\"")
        .containsPattern("<path class=\"c\" data-f=\"1\" data-t=\"0\"");
    assertThat(svg.split(">\\?</text>", -1)).hasSize(2);
  }

  @Test
  void drawsNothingOfNothing() {
    assertThat(TableMap.svg(new MapView(-1, List.of()))).isEmpty();
  }

  private static boolean overlap(Box one, Box other) {
    return one.x() < other.right()
        && other.x() < one.right()
        && one.y() < other.bottom()
        && other.y() < one.bottom();
  }

  private static List<Integer> drawn(String svg) {
    return Stream.concat(places(TABLE, svg).stream(), places(GROUP, svg).stream()).toList();
  }

  private static List<Integer> places(Pattern pattern, String svg) {
    return pattern
        .matcher(svg)
        .results()
        .map((MatchResult match) -> match.group(1))
        .flatMap(numbers -> Stream.of(numbers.split(" ")))
        .map(Integer::valueOf)
        .toList();
  }
}
