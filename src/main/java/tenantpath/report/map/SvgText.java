package tenantpath.report.map;

/** The text of an SVG picture under way. */
final class SvgText {
  private static final int MARGIN = 8;

  private final StringBuilder text = new StringBuilder();

  /** Begins a picture whose content has the given size, at the origin. */
  SvgText(int width, int height, int root) {
    int wide = width + 2 * MARGIN;
    int high = height + 2 * MARGIN;
    add(
        "<svg id=\"map-picture\" class=\"map\" data-root=\"%d\" width=\"%d\" height=\"%d\"",
        root, wide, high);
    add(" viewBox=\"%d %d %d %d\">\n", -MARGIN, -MARGIN, wide, high);
  }

  /** Appends the parts of a format; only {@code %d} and {@code %s} of trusted text. */
  SvgText add(String format, Object... values) {
    int from = 0;
    for (Object value : values) {
      int at = format.indexOf('%', from);
      text.append(format, from, at).append(value);
      from = at + 2;
    }
    text.append(format, from, format.length());
    return this;
  }

  SvgText rect(Box box, int radius) {
    return add(
        "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"%d\"/>",
        box.x(), box.y(), box.width(), box.height(), radius);
  }

  /** A line of text, escaped. */
  SvgText words(String kind, int x, int y, String words) {
    return add("<text class=\"%s\" x=\"%d\" y=\"%d\">%s</text>", kind, x, y, MapText.escape(words));
  }

  String end() {
    return text.append("</svg>").toString();
  }
}
