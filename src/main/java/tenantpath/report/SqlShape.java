package tenantpath.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.ArrayList;
import java.util.List;

/**
 * What statements that differ in names alone have in common.
 *
 * @param texts what stands before, between and after the holes
 * @param holes the number of the name in each; two holes may have the same
 */
public record SqlShape(List<String> texts, List<Integer> holes) {
  private static final int MOST_NAMES = 200;

  public SqlShape {
    texts = List.copyOf(texts);
    holes = List.copyOf(holes);
  }

  /**
   * Reads a statement, a hole for every word that is not common.
   *
   * @param names gets the name of each number
   */
  static SqlShape of(String sql, CommonWords common, List<String> names) {
    List<String> texts = new ArrayList<>();
    List<Integer> holes = new ArrayList<>();
    int from = 0;
    int at = 0;
    while (at < sql.length()) {
      int end = CommonWords.end(sql, at);
      if (end > at && !common.has(sql, at, end)) {
        int hole = hole(sql.substring(at, end), names);
        if (hole >= 0) {
          texts.add(sql.substring(from, at));
          holes.add(hole);
          from = end;
        }
      }
      at = Math.max(end, at + 1);
    }
    texts.add(sql.substring(from));
    return new SqlShape(texts, holes);
  }

  /** The number of a name's hole; -1 where there are too many names to tell them apart. */
  private static int hole(String name, List<String> names) {
    int hole = names.indexOf(name);
    if (hole < 0 && names.size() < MOST_NAMES) {
      hole = names.size();
      names.add(name);
    }
    return hole;
  }

  /**
   * Whether a statement, read, would have this shape: most of it is compared, not read word by
   * word.
   *
   * @param names gets the name of each number, as far as it fits
   */
  boolean fits(String sql, CommonWords common, List<String> names) {
    int at = 0;
    for (int i = 0; i < holes.size(); i++) {
      String text = texts.get(i);
      int start = at + text.length();
      if (!sql.startsWith(text, at) || !fills(sql, start, holes.get(i), common, names)) {
        return false;
      }
      at = start + names.get(holes.get(i)).length();
    }
    String last = texts.get(holes.size());
    return sql.length() == at + last.length() && sql.startsWith(last, at);
  }

  private static boolean fills(
      String sql, int start, int hole, CommonWords common, List<String> names) {
    int end = CommonWords.end(sql, start);
    if (hole < names.size()) {
      String name = names.get(hole);
      return name.length() == end - start && sql.startsWith(name, start);
    }
    if (end == start || common.has(sql, start, end)) {
      return false;
    }
    return hole(sql.substring(start, end), names) == hole;
  }

  /** A statement of this shape. */
  String text(List<String> names) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < holes.size(); i++) {
      text.append(texts.get(i)).append(names.get(holes.get(i)));
    }
    return text.append(texts.get(holes.size())).toString();
  }

  /** The texts, and the numbers of the holes between them. */
  void write(ArrayNode node) {
    for (int i = 0; i < texts.size(); i++) {
      if (!texts.get(i).isEmpty()) {
        node.add(texts.get(i));
      }
      if (i < holes.size()) {
        node.add(holes.get(i));
      }
    }
  }
}
