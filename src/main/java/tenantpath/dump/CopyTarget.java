package tenantpath.dump;

/** The relation and columns of a COPY, as written. */
record CopyTarget(String relation, String columns) {
  static CopyTarget of(String copy) {
    String target = copy.substring("COPY".length()).strip();
    int nameEnd = nameEnd(target);
    return new CopyTarget(target.substring(0, nameEnd), parenthesised(target.substring(nameEnd)));
  }

  private static int nameEnd(String text) {
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      quoted ^= c == '"';
      if (!quoted && (c == '(' || Character.isWhitespace(c))) {
        return i;
      }
    }
    return text.length();
  }

  private static String parenthesised(String text) {
    String rest = text.strip();
    if (!rest.startsWith("(")) {
      return "";
    }
    boolean quoted = false;
    for (int i = 1; i < rest.length(); i++) {
      char c = rest.charAt(i);
      quoted ^= c == '"';
      if (!quoted && c == ')') {
        return rest.substring(1, i).strip();
      }
    }
    return "";
  }
}
