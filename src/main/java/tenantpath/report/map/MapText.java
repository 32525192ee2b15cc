package tenantpath.report.map;

import tenantpath.report.DirectionMarks;

/**
 * Text of the map: measured in cells of a monospaced font, so that no font of the machine bears on
 * the picture, and escaped.
 */
final class MapText {
  private static final int LAST_CONTROL = 0x20;
  private static final int CONTROL_PICTURES = 0x2400;

  private MapText() {}

  /** The text with what cannot be seen, or would reorder what stands beside it, written out. */
  static String visible(String text) {
    StringBuilder out = new StringBuilder();
    DirectionMarks.shown(text)
        .codePoints()
        .forEach(c -> out.appendCodePoint(c < LAST_CONTROL ? CONTROL_PICTURES + c : c));
    return out.toString();
  }

  /** How many cells a text takes. */
  static int cells(String text) {
    return text.codePoints().map(MapText::cells).sum();
  }

  /** The text, or its beginning and an ellipsis where it takes more cells than there are. */
  static String shortened(String text, int most) {
    if (cells(text) <= most) {
      return text;
    }
    StringBuilder out = new StringBuilder();
    int taken = 1;
    for (int at = 0; at < text.length(); ) {
      int c = text.codePointAt(at);
      taken += cells(c);
      if (taken > most) {
        break;
      }
      out.appendCodePoint(c);
      at += Character.charCount(c);
    }
    return out.append('…').toString();
  }

  static String escape(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        default -> out.append(c);
      }
    }
    return out.toString();
  }

  private static int cells(int c) {
    int type = Character.getType(c);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT) {
      return 0;
    }
    return isWide(c) ? 2 : 1;
  }

  /** East Asian letters and pictographs; the blocks, since Java does not know the width. */
  private static boolean isWide(int c) {
    return c >= 0x1100 && c <= 0x115f
        || c >= 0x2e80 && c <= 0xa4cf
        || c >= 0xac00 && c <= 0xd7a3
        || c >= 0xf900 && c <= 0xfaff
        || c >= 0xfe30 && c <= 0xfe6f
        || c >= 0xff00 && c <= 0xff60
        || c >= 0x1f000 && c <= 0x1faff
        || c >= 0x20000 && c <= 0x3fffd;
  }
}
