package tenantpath.report;

import java.util.regex.Pattern;

/** Writes a text so that GitHub's Markdown, and HTML inside it, show it as it is. */
final class MarkdownText {
  private static final String SPECIAL = "&<>`|\\*[]#~!$@{}";

  /** Breaks what GitHub would make a link of after Markdown is read; nobody sees it. */
  private static final String APART = "&#8203;";

  /** What begins a person, an issue, a picture or a formula, but not in code. */
  private static final String OUTSIDE_CODE = "@#:$";

  private static final Pattern EMOJI = Pattern.compile(":[\\w+-]+:");

  private MarkdownText() {}

  /**
   * The text with everything that could mean something as a numeric entity. An entity is text in a
   * paragraph, in a table cell and inside an HTML element; a backslash is not in the latter.
   */
  static String escape(String raw) {
    return escaped(DirectionMarks.shown(raw), OUTSIDE_CODE);
  }

  /** A name, in which GitHub looks for addresses but for no people and no issues. */
  static String code(String name) {
    return "<code>" + escaped(VisibleText.of(name), "") + "</code>";
  }

  private static String escaped(String text, String marks) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    int i = 0;
    while (i < text.length()) {
      int c = text.codePointAt(i);
      int length = Character.charCount(c);
      if (c == '$' && marks.indexOf(c) >= 0) {
        out.append(APART);
      }
      if (special(text, i, c)) {
        out.append("&#").append(c).append(';');
      } else {
        out.appendCodePoint(c);
      }
      i += length;
      if (linked(text, i - length, c, marks)) {
        out.append(APART);
      }
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
      case '.' -> www(text, at);
      case '-', '+', '=' -> at == 0;
      default -> false;
    };
  }

  /**
   * Whether a link, a picture or a formula could begin here, or go on: {@code @name}, {@code #1},
   * {@code GH-1}, a@b, {@code :x:}, {@code $x$}.
   */
  private static boolean linked(String text, int at, int c, String marks) {
    return switch (c) {
      case '@' -> letter(text, at + 1) && (marks.indexOf(c) >= 0 || letter(text, at - 1));
      case '#' -> letter(text, at + 1) && marks.indexOf(c) >= 0;
      case ':' -> text.startsWith("//", at + 1) || marks.indexOf(c) >= 0 && emoji(text, at);
      case '$' -> marks.indexOf(c) >= 0;
      case '.' -> www(text, at);
      case '-' -> at >= 2 && text.regionMatches(true, at - 2, "GH", 0, 2) && letter(text, at + 1);
      default -> false;
    };
  }

  private static boolean emoji(String text, int at) {
    return EMOJI.matcher(text).region(at, text.length()).lookingAt();
  }

  private static boolean www(String text, int at) {
    return at >= 3 && text.regionMatches(true, at - 3, "www", 0, 3);
  }

  /** An underscore between letters is no emphasis. */
  private static boolean letter(String text, int at) {
    return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
  }
}
