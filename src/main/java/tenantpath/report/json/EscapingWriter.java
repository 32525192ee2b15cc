package tenantpath.report.json;

import java.io.IOException;
import java.io.Writer;

/**
 * Writes JSON on, with what a terminal acts on or a reader cannot see as escapes. Megabytes pass
 * here: a pattern would take as long as all the rest of the writing.
 */
final class EscapingWriter extends Writer {
  private final Writer out;
  private char high;

  EscapingWriter(Writer out) {
    this.out = out;
  }

  @Override
  public void write(char[] text, int offset, int length) throws IOException {
    int from = offset;
    int end = offset + length;
    for (int at = offset; at < end; at++) {
      char c = text[at];
      if (c >= ' ' && c <= '~' && high == 0) {
        continue;
      }
      if (high != 0 || Character.isHighSurrogate(c) || isUnseen(c)) {
        out.write(text, from, at - from);
        from = at + 1;
        special(c);
      }
    }
    out.write(text, from, end - from);
  }

  /** A half of a pair waits for the other. */
  private void special(char c) throws IOException {
    if (high != 0 && Character.isLowSurrogate(c)) {
      int whole = Character.toCodePoint(high, c);
      if (isUnseen(whole)) {
        escape(high);
        escape(c);
      } else {
        out.write(Character.toChars(whole));
      }
      high = 0;
      return;
    }
    writeHalf();
    if (Character.isHighSurrogate(c)) {
      high = c;
    } else if (isUnseen(c)) {
      escape(c);
    } else {
      out.write(c);
    }
  }

  private void writeHalf() throws IOException {
    if (high != 0) {
      out.write(high);
      high = 0;
    }
  }

  private void escape(char c) throws IOException {
    out.write("\\u%04x".formatted((int) c));
  }

  private static boolean isUnseen(int c) {
    if (c >= ' ' && c <= '~' || c == '\n') {
      return false;
    }
    return switch (Character.getType(c)) {
      case Character.CONTROL, Character.FORMAT -> true;
      case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
      default -> false;
    };
  }

  @Override
  public void flush() throws IOException {
    writeHalf();
    out.flush();
  }

  @Override
  public void close() throws IOException {
    flush();
  }
}
