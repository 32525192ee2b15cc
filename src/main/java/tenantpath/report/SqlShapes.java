package tenantpath.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Statements made alike differ in names alone. Each shape is kept once, with holes; a statement is
 * the number of its shape and those of the names that fill the holes.
 */
final class SqlShapes {
  private static final char HOLE = '\0';
  private static final char WHOLE = '\uffff';
  private static final int MOST_HOLES = 200;

  private final CommonWords common;
  private final Map<String, Integer> numbers = new LinkedHashMap<>();
  private final Map<String, Integer> names = new LinkedHashMap<>();
  private final ArrayNode shapes = JsonNodeFactory.instance.arrayNode();

  SqlShapes(CommonWords common) {
    this.common = common;
  }

  /** The shape's number, then the number of each name. */
  List<Integer> add(String sql) {
    List<String> filling = new ArrayList<>();
    String shape = sql.indexOf(HOLE) < 0 ? shape(sql, filling) : "" + HOLE + WHOLE + sql;
    List<Integer> statement = new ArrayList<>(filling.size() + 1);
    statement.add(number(shape));
    filling.forEach(name -> statement.add(names.computeIfAbsent(name, n -> names.size())));
    return statement;
  }

  private String shape(String sql, List<String> filling) {
    StringBuilder shape = new StringBuilder(sql.length());
    int copied = 0;
    int at = 0;
    while (at < sql.length()) {
      int end = CommonWords.end(sql, at);
      if (end > at && !common.has(sql, at, end)) {
        int hole = hole(sql.substring(at, end), filling);
        if (hole >= 0) {
          shape.append(sql, copied, at).append(HOLE).append((char) hole);
          copied = end;
        }
      }
      at = Math.max(end, at + 1);
    }
    return shape.append(sql, copied, sql.length()).toString();
  }

  /** The number of a name's hole; -1 where there are too many names to tell them apart. */
  private static int hole(String name, List<String> filling) {
    int hole = filling.indexOf(name);
    if (hole < 0 && filling.size() < MOST_HOLES) {
      hole = filling.size();
      filling.add(name);
    }
    return hole;
  }

  private int number(String shape) {
    Integer known = numbers.get(shape);
    if (known != null) {
      return known;
    }
    pieces(shape, shapes.addArray());
    numbers.put(shape, numbers.size());
    return numbers.size() - 1;
  }

  private static void pieces(String shape, ArrayNode node) {
    int from = 0;
    for (int hole = shape.indexOf(HOLE); hole >= 0; hole = shape.indexOf(HOLE, from)) {
      char number = shape.charAt(hole + 1);
      if (number == WHOLE) {
        node.add(shape.substring(hole + 2));
        return;
      }
      if (hole > from) {
        node.add(shape.substring(from, hole));
      }
      node.add((int) number);
      from = hole + 2;
    }
    if (from < shape.length()) {
      node.add(shape.substring(from));
    }
  }

  /** Each shape: its texts, and the numbers of its holes between them. */
  ArrayNode shapes() {
    return shapes;
  }

  ArrayNode names() {
    ArrayNode node = JsonNodeFactory.instance.arrayNode();
    names.keySet().forEach(node::add);
    return node;
  }
}
