package tenantpath.report;

/** Text whose every character is seen: control characters and the like are written out. */
public final class VisibleText {
  private VisibleText() {}

  /** The text on one line, a line feed in it as {@code ⟨U+000A⟩}. */
  public static String of(String text) {
    return of(text, "");
  }

  /** The same, with some characters left as they are. */
  public static String of(String text, String kept) {
    if (isPlain(text)) {
      return text;
    }
    String visible = DirectionMarks.shown(text);
    StringBuilder out = new StringBuilder(visible.length() + 16);
    visible.codePoints().forEach(c -> append(out, c, kept));
    return out.toString();
  }

  /** Nearly every text: what follows is for the others. */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c > '~') {
        return false;
      }
    }
    return true;
  }

  private static void append(StringBuilder out, int c, String kept) {
    if (unseen(c) && kept.indexOf(c) < 0) {
      out.append(String.format("⟨U+%04X⟩", c));
    } else {
      out.appendCodePoint(c);
    }
  }

  /** Control characters, line separators, and what XML cannot hold. */
  private static boolean unseen(int c) {
    return Character.isISOControl(c)
        || c == 0x2028
        || c == 0x2029
        || c == 0xfffe
        || c == 0xffff
        || c == 0xfeff
        || Character.getType(c) == Character.SURROGATE;
  }
}
