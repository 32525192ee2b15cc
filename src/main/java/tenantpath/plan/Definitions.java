package tenantpath.plan;

import tenantpath.schema.Index;

/** Takes the definition of an index apart, which is kept as text. */
final class Definitions {
  private Definitions() {}

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
}
