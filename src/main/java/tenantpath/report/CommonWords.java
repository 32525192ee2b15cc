package tenantpath.report;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words that the SQL of most tables has: not names, as a rule. */
final class CommonWords {
  private static final int SAMPLE = 200;
  private static final int SHARE = 4;

  private final Set<String> words = new HashSet<>();

  private CommonWords() {}

  /** Counts the words of some two hundred tables, spread evenly. */
  static CommonWords of(List<List<String>> tables) {
    int step = Math.max(1, tables.size() / SAMPLE);
    Map<String, Integer> counts = new HashMap<>();
    int sampled = 0;
    for (int i = 0; i < tables.size(); i += step) {
      sampled++;
      Set<String> seen = new HashSet<>();
      tables.get(i).forEach(sql -> collect(sql, seen));
      seen.forEach(word -> counts.merge(word, 1, Integer::sum));
    }
    CommonWords common = new CommonWords();
    int enough = Math.max(2, sampled / SHARE);
    counts.forEach(
        (word, count) -> {
          if (count >= enough) {
            common.words.add(word);
          }
        });
    return common;
  }

  private static void collect(String sql, Set<String> words) {
    int at = 0;
    while (at < sql.length()) {
      int end = end(sql, at);
      if (end > at) {
        words.add(sql.substring(at, end));
      }
      at = Math.max(end, at + 1);
    }
  }

  /** Where the word that begins at a place ends; the place itself where none begins. */
  static int end(String sql, int from) {
    int at = from;
    while (at < sql.length() && isOfWord(sql.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isOfWord(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_';
  }

  boolean has(String word) {
    return words.contains(word);
  }
}
