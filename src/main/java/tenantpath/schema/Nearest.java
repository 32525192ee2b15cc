package tenantpath.schema;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The names a mistyped one may have meant. */
public final class Nearest {
  private static final int LONGEST = 64;

  private Nearest() {}

  /** At most three of the known names, nearest first, none further than a third of its length. */
  public static List<String> to(String typed, Collection<String> known) {
    String wanted = shortened(typed);
    int limit = Math.max(2, wanted.length() / 3);
    return known.stream()
        .filter(name -> Math.abs(shortened(name).length() - wanted.length()) <= limit)
        .filter(name -> distance(wanted, shortened(name)) <= limit)
        .sorted(
            Comparator.comparingInt((String name) -> distance(wanted, shortened(name)))
                .thenComparing(Comparator.naturalOrder()))
        .limit(3)
        .toList();
  }

  private static String shortened(String name) {
    String folded = name.toLowerCase(Locale.ROOT);
    return folded.length() <= LONGEST ? folded : folded.substring(0, LONGEST);
  }

  /** Levenshtein's edit distance. */
  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }
}
