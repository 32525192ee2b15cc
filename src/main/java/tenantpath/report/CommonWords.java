package tenantpath.report;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words that the SQL of most tables has: not names, as a rule. */
final class CommonWords {
  private static final int SHARE = 4;

  /** Open addressing: megabytes of SQL are looked up here, a word at a time. */
  private final String[] slots;

  private CommonWords(Set<String> words) {
    slots = new String[Integer.highestOneBit(words.size() * 4 + 4)];
    words.forEach(word -> slots[slot(word, 0, word.length())] = word);
  }

  /** Those that a quarter of the tables have. */
  static CommonWords of(Collection<List<String>> tables) {
    Map<String, Integer> counts = new HashMap<>();
    for (List<String> table : tables) {
      Set<String> seen = new HashSet<>();
      table.forEach(sql -> collect(sql, seen));
      seen.forEach(word -> counts.merge(word, 1, Integer::sum));
    }
    int enough = Math.max(2, tables.size() / SHARE);
    counts.values().removeIf(count -> count < enough);
    return new CommonWords(counts.keySet());
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

  boolean has(String sql, int from, int to) {
    return slots[slot(sql, from, to)] != null;
  }

  /** Where the word is, or would be. */
  private int slot(String sql, int from, int to) {
    int hash = 0;
    for (int i = from; i < to; i++) {
      hash = 31 * hash + sql.charAt(i);
    }
    int slot = (hash ^ hash >>> 15) & slots.length - 1;
    while (slots[slot] != null && !is(slots[slot], sql, from, to)) {
      slot = slot + 1 & slots.length - 1;
    }
    return slot;
  }

  private static boolean is(String word, String sql, int from, int to) {
    return word.length() == to - from && sql.startsWith(word, from);
  }
}
