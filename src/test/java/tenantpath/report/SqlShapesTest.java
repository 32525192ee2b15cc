package tenantpath.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tenantpath.plan.Phase;

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
    List<SqlShape> kept = alike().stream().map(sql -> shape(shapes, sql)).toList();
    assertThat(kept).allSatisfy(shape -> assertThat(shape).isSameAs(kept.get(0)));
    assertThat(shape(shapes, "ALTER TABLE public.t1 DROP COLUMN k1")).isNotEqualTo(kept.get(0));
  }

  @Test
  void tellsNamesOfOnePlaceFromNamesOfTwo() {
    SqlShapes shapes = shapes(List.of("SELECT a", "SELECT b", "SELECT c", "SELECT d"));
    SqlShape same = shape(shapes, "SELECT a, a");
    assertThat(shape(shapes, "SELECT b, b")).isSameAs(same);
    assertThat(shape(shapes, "SELECT a, b")).isNotEqualTo(same);
    assertThat(shape(shapes, "SELECT a, a, a")).isNotEqualTo(same);
  }

  @Test
  void knowsAShapeAgainThatManyOthersCameAfter() {
    SqlShapes shapes = shapes(alike());
    SqlShape first = shape(shapes, "ALTER TABLE x");
    for (int i = 1; i < 100; i++) {
      shape(shapes, "ALTER TABLE x" + ";".repeat(i));
    }
    assertThat(shape(shapes, "ALTER TABLE y")).isSameAs(first);
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
    return new SqlShapes(statements.stream().map(List::of).toList());
  }

  private static SqlShape shape(SqlShapes shapes, String sql) {
    return shapes.shaped(Phase.ADD_COLUMNS, sql).shape();
  }

  /** As the page puts them together, which must be as this program does. */
  private static List<String> restored(List<String> statements) {
    SqlShapes shapes = shapes(statements);
    List<ShapedSql> kept =
        statements.stream().map(sql -> shapes.shaped(Phase.ADD_COLUMNS, sql)).toList();
    assertThat(kept.stream().map(SqlShapesTest::asThePage).toList()).isEqualTo(statements);
    return kept.stream().map(ShapedSql::text).toList();
  }

  private static String asThePage(ShapedSql sql) {
    ArrayNode pieces = JsonNodeFactory.instance.arrayNode();
    sql.shape().write(pieces);
    StringBuilder text = new StringBuilder();
    pieces.forEach(p -> text.append(p.isInt() ? sql.names().get(p.asInt()) : p.asText()));
    return text.toString();
  }
}
