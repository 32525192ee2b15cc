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

  /** What stands behind the table's name in CREATE INDEX. */
  static String body(Index index) {
    String definition = index.definition();
    int at = outsideQuotes(definition, " USING ");
    return at < 0
        ? definition.substring(outsideQuotes(definition, "("))
        : definition.substring(at + 1);
  }

  /** The same of an index that is not unique. */
  static String plainBody(String body) {
    String clause = " NULLS NOT DISTINCT";
    int at = outsideQuotes(body, clause);
    return at < 0 ? body : body.substring(0, at) + body.substring(at + clause.length());
  }

  private static int outsideQuotes(String text, String wanted) {
    char quote = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (quote == 0 && text.startsWith(wanted, i)) {
        return i;
      }
      if (quote == 0 && (c == '"' || c == '\'')) {
        quote = c;
      } else if (c == quote) {
        quote = 0;
      }
    }
    return -1;
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
