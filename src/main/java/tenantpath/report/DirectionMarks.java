package tenantpath.report;

import java.util.Locale;
import java.util.regex.Pattern;

/** Characters that reorder the text around them, so that a name could pose as another. */
public final class DirectionMarks {
  private static final Pattern MARKS =
      Pattern.compile("[\\u200e\\u200f\\u061c\\u202a-\\u202e\\u2066-\\u2069]");

  private DirectionMarks() {}

  /** The text with every mark written out, as {@code ⟨U+202E⟩}. */
  public static String shown(String text) {
    return isFree(text)
        ? text
        : MARKS
            .matcher(text)
            .replaceAll(mark -> "⟨U+" + hexadecimal(mark.group()).toUpperCase(Locale.ROOT) + "⟩");
  }

  /** The text with every mark as an escape of JSON. */
  public static String escapedForJson(String text) {
    return isFree(text)
        ? text
        : MARKS.matcher(text).replaceAll(mark -> "\\\\u" + hexadecimal(mark.group()));
  }

  /** Whether no mark is in a text, which may be of megabytes. */
  private static boolean isFree(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean mark = c >= '\u200e' && c <= '\u2069' || c == '\u061c';
      if (mark && MARKS.matcher(text.substring(i, i + 1)).matches()) {
        return false;
      }
    }
    return true;
  }

  private static String hexadecimal(String mark) {
    String digits = Integer.toHexString(mark.charAt(0));
    return "0".repeat(4 - digits.length()) + digits;
  }
}
