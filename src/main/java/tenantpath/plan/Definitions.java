package tenantpath.plan;

import tenantpath.schema.ExclusionConstraint;
import tenantpath.schema.Index;

/** Puts the key into definitions that are kept as text, in front of what they list. */
final class Definitions {
  private Definitions() {}

  /** The index definition with one more key; {@code key} is quoted. */
  static String withFirstKey(Index index, String key) {
    return inserted(index.definition(), key + ", ");
  }

  /** The exclusion constraint with one more element. */
  static String withFirstElement(ExclusionConstraint exclusion, String element) {
    return inserted(exclusion.definition(), element + ", ");
  }

  /** Inserts after the first parenthesis outside of quotes: the one that opens the list. */
  private static String inserted(String definition, String text) {
    boolean quoted = false;
    for (int i = 0; i < definition.length(); i++) {
      char c = definition.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (c == '(' && !quoted) {
        return definition.substring(0, i + 1) + text + definition.substring(i + 1);
      }
    }
    throw new IllegalArgumentException("no list in " + definition);
  }
}
