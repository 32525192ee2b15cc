package tenantpath.report.question;

import java.util.Locale;
import java.util.regex.Pattern;

/** Writes names of a dump, which may hold anything, as YAML. */
public final class YamlText {
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z_][A-Za-z0-9_.]*");
  private static final Pattern LINE = Pattern.compile("[A-Za-z_][A-Za-z0-9_.(),'=> -]*\\)");
  private static final Pattern WORD =
      Pattern.compile("(?i)true|false|null|yes|no|on|off|y|n|[-+.]?(inf|nan)");

  private YamlText() {}

  /** A value, quoted unless nothing can be mistaken in it. */
  public static String scalar(String text) {
    if (PLAIN.matcher(text).matches() && !WORD.matcher(text).matches()) {
      return text;
    }
    return text.codePoints().allMatch(YamlText::isPrintable)
        ? "'" + text.replace("'", "''") + "'"
        : escaped(text);
  }

  /** A value that stands alone on its line, where more may go unquoted. */
  public static String line(String text) {
    return LINE.matcher(text).matches() ? text : scalar(text);
  }

  /** Words for a comment: one line, whatever they hold. */
  public static String comment(String text) {
    StringBuilder line = new StringBuilder();
    text.codePoints().forEach(c -> line.appendCodePoint(isPrintable(c) ? c : '?'));
    return line.toString();
  }

  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder("\"");
    for (char c : text.toCharArray()) {
      if (c == '"' || c == '\\') {
        escaped.append('\\').append(c);
      } else if (isPrintable(c)) {
        escaped.append(c);
      } else {
        escaped.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
      }
    }
    return escaped.append('"').toString();
  }

  /** What YAML prints on one line; a byte order mark and half a character are not among it. */
  private static boolean isPrintable(int c) {
    return c >= 0x20 && c < 0x7F
        || c >= 0xA0 && c < 0xD800 && c != 0x2028 && c != 0x2029
        || c >= 0xE000 && c < 0xFFFE && c != 0xFEFF
        || c >= 0x10000;
  }
}
