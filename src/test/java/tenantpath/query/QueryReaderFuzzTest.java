package tenantpath.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Text that no server wrote: seeded pieces in any order. */
class QueryReaderFuzzTest {
  private static final List<String> PIECES =
      List.of(
          "SELECT ",
          "FROM ",
          "WHERE ",
          "a",
          "b.c ",
          "(",
          ")",
          "[",
          "'",
          "\"",
          "$$",
          "$x$",
          "E'\\",
          "U&'",
          "/*",
          "*/",
          "--",
          "\n",
          ";",
          ":",
          "::",
          ".",
          ",",
          "= ",
          "~~* ",
          "OPERATOR(",
          "@-",
          "current ",
          "settings",
          "USING <",
          "VARIADIC ",
          "WITH x AS (",
          "UNION ",
          "\u00df",
          "1",
          "GROUP BY ",
          "JOIN b USING (x)",
          "LATERAL ",
          "VALUES (1)",
          "\u0000",
          "\ud83d\ude00");

  @Test
  void cutsAnyTextIntoPiecesThatAreTheTextAgain() {
    for (int seed = 0; seed < 3_000; seed++) {
      String text = text(seed);
      assertThat(Pieces.of(text).stream().map(Piece::text).collect(Collectors.joining()))
          .isEqualTo(text);
    }
  }

  @Test
  @Timeout(120)
  void givesUpOnTextButNeverFails() {
    QueryReader reader = QueryReader.of(Tables.of("a(*x)", "b(*x, c)").schema());
    for (int seed = 0; seed < 500; seed++) {
      QueryFacts facts = reader.read(text(seed), List.of("public"), "query", Tables.SPAN);
      assertThat(facts.understood() || facts.equals(QueryFacts.notUnderstood())).isTrue();
    }
  }

  private static String text(int seed) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    int count = random.nextInt(20);
    for (int i = 0; i < count; i++) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return text.toString();
  }
}
