package tenantpath.query;

/**
 * Says a quoted name in characters that the parser leaves alone: JSqlParser 5.4 takes a dot in
 * quotes for the end of a name, and no line end in them.
 */
final class QuotedName {
  /** For private use, and thus in hardly any name; where it is in one, it is escaped, too. */
  private static final char ESCAPE = '\uE0F0';

  private static final String ESCAPED = ".\n\r" + ESCAPE;
  private static final String LETTERS = "dnre";

  private QuotedName() {}

  static String forParser(String quoted) {
    StringBuilder said = new StringBuilder();
    for (char c : quoted.toCharArray()) {
      int escape = ESCAPED.indexOf(c);
      said.append(escape < 0 ? String.valueOf(c) : "" + ESCAPE + LETTERS.charAt(escape));
    }
    return said.toString();
  }

  /** The name that was said so. */
  static String said(String name) {
    if (name.indexOf(ESCAPE) < 0) {
      return name;
    }
    StringBuilder said = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean escaped = c == ESCAPE && i + 1 < name.length();
      said.append(escaped ? ESCAPED.charAt(LETTERS.indexOf(name.charAt(++i))) : c);
    }
    return said.toString();
  }
}
