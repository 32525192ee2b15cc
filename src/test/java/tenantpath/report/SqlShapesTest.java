package tenantpath.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SqlShapesTest {
  private static final String PATTERN =
      "ALTER TABLE public.t%1$d ADD COLUMN k%1$d uuid; -- t%1$d, ✓ \"t%1$d\"";

  @Test
  void bringsBackEveryStatementLetterByLetter() {
    List<String> statements = new ArrayList<>(alike());
    statements.addAll(
        List.of("", "x", "ALTER TABLE", "a\0b", "\0", "\uffff\0\uffff", "\0\uffffx", "é名 ALTER"));
    statements.add(words(1_000));
    assertThat(restored(statements)).isEqualTo(statements);
  }

  @Test
  void keepsStatementsOfOneShapeOnce() {
    SqlShapes shapes = shapes(alike());
    assertThat(alike().stream().map(sql -> add(shapes, sql).get(0)).distinct()).containsExactly(0);
    assertThat(shapes.shapes()).hasSize(1);
    assertThat(add(shapes, "ALTER TABLE public.t1 DROP COLUMN k1").get(0)).isEqualTo(1);
  }

  @Test
  void tellsNamesOfOnePlaceFromNamesOfTwo() {
    SqlShapes shapes = shapes(List.of("SELECT a", "SELECT b", "SELECT c", "SELECT d"));
    int same = add(shapes, "SELECT a, a").get(0);
    assertThat(add(shapes, "SELECT b, b").get(0)).isEqualTo(same);
    assertThat(add(shapes, "SELECT a, b").get(0)).isNotEqualTo(same);
  }

  private static List<String> alike() {
    return IntStream.range(0, 9).mapToObj(i -> PATTERN.formatted(i)).toList();
  }

  private static String words(int count) {
    StringBuilder text = new StringBuilder();
    IntStream.range(0, count).forEach(i -> text.append("w").append(i).append(' '));
    return text + text.toString();
  }

  private static SqlShapes shapes(List<String> statements) {
    return new SqlShapes(CommonWords.of(statements.stream().map(List::of).toList()));
  }

  private static List<Integer> add(SqlShapes shapes, String sql) {
    return shapes.add("10-add-columns", sql);
  }

  private static List<String> restored(List<String> statements) {
    SqlShapes shapes = shapes(statements);
    List<List<Integer>> added = statements.stream().map(sql -> add(shapes, sql)).toList();
    return added.stream().map(one -> text(shapes, one)).toList();
  }

  private static String text(SqlShapes shapes, List<Integer> statement) {
    StringBuilder text = new StringBuilder();
    for (JsonNode piece : shapes.shapes().get(statement.get(0))) {
      text.append(
          piece.isInt()
              ? shapes.names().get(statement.get(piece.asInt() + 1)).asText()
              : piece.asText());
    }
    return text.toString();
  }
}
