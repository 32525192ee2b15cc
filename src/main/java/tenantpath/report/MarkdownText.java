package tenantpath.report;

/** Writes a text so that GitHub's Markdown, and HTML inside it, show it as it is. */
final class MarkdownText {
  private static final String SPECIAL = "&<>`|\\*[]#~!$@{}";

  private MarkdownText() {}

  /**
   * The text with everything that could mean something as a numeric entity. An entity is text in a
   * paragraph, in a table cell and inside an HTML element; a backslash is not in the latter.
   */
  static String escape(String raw) {
    String text = DirectionMarks.shown(raw);
    StringBuilder out = new StringBuilder(text.length() + 16);
    int i = 0;
    while (i < text.length()) {
      int c = text.codePointAt(i);
      int length = Character.charCount(c);
      if (special(text, i, c)) {
        out.append("&#").append(c).append(';');
      } else {
        out.appendCodePoint(c);
      }
      i += length;
    }
    return out.toString();
  }

  private static boolean special(String text, int at, int c) {
    if (c < ' ' || c == 0x7f || SPECIAL.indexOf(c) >= 0) {
      return true;
    }
    return switch (c) {
      case '_' -> !(letter(text, at - 1) && letter(text, at + 1));
      case ':' -> text.startsWith("//", at + 1);
      case '.' -> at >= 3 && text.regionMatches(true, at - 3, "www", 0, 3);
      case '-', '+', '=' -> at == 0;
      default -> false;
    };
  }

  /** An underscore between letters is no emphasis. */
  private static boolean letter(String text, int at) {
    return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
  }
}
