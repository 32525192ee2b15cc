package tenantpath.report;

import java.util.Locale;
import java.util.regex.Pattern;

/** Characters that reorder the text around them, so that a name could pose as another. */
final class DirectionMarks {
  private static final Pattern MARKS =
      Pattern.compile("[\\u200e\\u200f\\u061c\\u202a-\\u202e\\u2066-\\u2069]");

  private DirectionMarks() {}

  /** The text with every mark written out, as {@code ⟨U+202E⟩}. */
  static String shown(String text) {
    return MARKS
        .matcher(text)
        .replaceAll(mark -> "⟨U+" + hexadecimal(mark.group()).toUpperCase(Locale.ROOT) + "⟩");
  }

  /** The text with every mark as an escape of JSON. */
  static String escapedForJson(String text) {
    return MARKS.matcher(text).replaceAll(mark -> "\\\\u" + hexadecimal(mark.group()));
  }

  private static String hexadecimal(String mark) {
    String digits = Integer.toHexString(mark.charAt(0));
    return "0".repeat(4 - digits.length()) + digits;
  }
}
