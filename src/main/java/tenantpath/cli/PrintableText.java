package tenantpath.cli;

/** Makes text from a dump safe to show on a terminal. */
final class PrintableText {
  private PrintableText() {}

  /**
   * The text with each character that a terminal would act on instead of showing it, such as ESC or
   * a change of writing direction, written as its code point: {@code \x1b} or {@code \u202e}.
   */
  static String of(String text) {
    if (text.codePoints().noneMatch(PrintableText::acts)) {
      return text;
    }
    StringBuilder safe = new StringBuilder(text.length() + 16);
    text.codePoints().forEach(c -> append(safe, c));
    return safe.toString();
  }

  private static void append(StringBuilder safe, int c) {
    if (!acts(c)) {
      safe.appendCodePoint(c);
    } else {
      safe.append(c < 0x100 ? String.format("\\x%02x", c) : String.format("\\u%04x", c));
    }
  }

  private static boolean acts(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL, Character.FORMAT, Character.SURROGATE -> true;
      case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
      default -> false;
    };
  }
}
