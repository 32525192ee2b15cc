package tenantpath.graph;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import tenantpath.schema.RelationName;

/** The words of a table's name, in lower case: {@code planMetrics} is plan and metrics. */
record NameWords(List<String> words) {
  static NameWords of(RelationName table) {
    String[] words = table.name().split("[^\\p{Alnum}]+|(?<=[\\p{Ll}\\d])(?=\\p{Lu})");
    return new NameWords(
        Arrays.stream(words)
            .filter(word -> !word.isEmpty())
            .map(word -> word.toLowerCase(Locale.ROOT))
            .toList());
  }

  /** How many words of the parent's name begin this longer one; 0 where they do not. */
  int begunBy(NameWords parent) {
    int length = parent.words.size();
    if (length == 0 || words.size() <= length) {
      return 0;
    }
    for (int i = 0; i < length; i++) {
      if (!singular(words.get(i)).equals(singular(parent.words.get(i)))) {
        return 0;
      }
    }
    return length;
  }

  private static String singular(String word) {
    if (word.endsWith("ies") && word.length() > 4) {
      return word.substring(0, word.length() - 3) + "y";
    }
    if (word.matches(".+(ss|x|z|ch|sh)es")) {
      return word.substring(0, word.length() - 2);
    }
    return word.endsWith("s") && !word.endsWith("ss") ? word.substring(0, word.length() - 1) : word;
  }
}
