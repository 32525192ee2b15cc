package tenantpath.schema;

import java.util.List;
import java.util.stream.Stream;

/** Puts one more key in front of those that a constraint or index has. */
final class FirstKey {
  private FirstKey() {}

  static <T> List<T> before(T first, List<T> others) {
    return Stream.concat(Stream.of(first), others.stream()).toList();
  }

  /** The same in a definition: behind the first parenthesis outside of quotes opens the list. */
  static String inserted(String key, String definition) {
    boolean quoted = false;
    for (int i = 0; i < definition.length(); i++) {
      char c = definition.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (c == '(' && !quoted) {
        return definition.substring(0, i + 1) + key + ", " + definition.substring(i + 1);
      }
    }
    throw new IllegalArgumentException("no list in " + definition);
  }
}
