package tenantpath.dump;

/** Finds the relation at the head of a COPY or INSERT. */
final class Relations {
  private Relations() {}

  /** The length of the possibly qualified name that begins the text: {@code "a b".c}. */
  static int nameLength(String text) {
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && (c == '(' || Character.isWhitespace(c))) {
        return i;
      }
    }
    return text.length();
  }

  /** What stands between the parentheses that begin the text; empty if none do. */
  static String parenthesised(String text) {
    String rest = text.strip();
    if (!rest.startsWith("(")) {
      return "";
    }
    boolean quoted = false;
    for (int i = 1; i < rest.length(); i++) {
      char c = rest.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && c == ')') {
        return rest.substring(1, i).strip();
      }
    }
    return "";
  }
}
