package tenantpath.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Statements made alike differ in names alone. Each shape is kept once, with holes; a statement is
 * the number of its shape and those of the names that fill the holes.
 */
final class SqlShapes {
  /** Enough for the steps of a phase; more would be tried in vain where no two are alike. */
  private static final int RECENT = 16;

  private final CommonWords common;
  private final Map<SqlShape, Integer> numbers = new LinkedHashMap<>();
  private final Map<String, Integer> names = new LinkedHashMap<>();
  private final Map<String, Deque<Numbered>> recent = new HashMap<>();

  SqlShapes(CommonWords common) {
    this.common = common;
  }

  private record Numbered(SqlShape shape, int number) {}

  /**
   * The shape's number, then the number of each name.
   *
   * @param phase whose statements are looked at for one of the same shape
   */
  List<Integer> add(String phase, String sql) {
    List<String> filling = new ArrayList<>();
    int shape = shape(recent.computeIfAbsent(phase, p -> new ArrayDeque<>()), sql, filling);
    List<Integer> statement = new ArrayList<>(filling.size() + 1);
    statement.add(shape);
    filling.forEach(name -> statement.add(names.computeIfAbsent(name, n -> names.size())));
    return statement;
  }

  private int shape(Deque<Numbered> recent, String sql, List<String> filling) {
    Numbered shape = taken(recent, sql, filling).orElseGet(() -> read(sql, filling));
    recent.addFirst(shape);
    if (recent.size() > RECENT) {
      recent.removeLast();
    }
    return shape.number();
  }

  private Optional<Numbered> taken(Deque<Numbered> recent, String sql, List<String> filling) {
    for (Iterator<Numbered> known = recent.iterator(); known.hasNext(); filling.clear()) {
      Numbered shape = known.next();
      if (shape.shape().fits(sql, common, filling)) {
        known.remove();
        return Optional.of(shape);
      }
    }
    return Optional.empty();
  }

  private Numbered read(String sql, List<String> filling) {
    SqlShape shape = SqlShape.of(sql, common, filling);
    return new Numbered(shape, numbers.computeIfAbsent(shape, s -> numbers.size()));
  }

  /** Each shape: its texts, and the numbers of its holes between them. */
  ArrayNode shapes() {
    ArrayNode node = JsonNodeFactory.instance.arrayNode();
    numbers.keySet().forEach(shape -> shape.write(node.addArray()));
    return node;
  }

  ArrayNode names() {
    ArrayNode node = JsonNodeFactory.instance.arrayNode();
    names.keySet().forEach(node::add);
    return node;
  }
}
