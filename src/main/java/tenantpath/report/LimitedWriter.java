package tenantpath.report;

import java.io.IOException;
import java.io.Writer;

/** A text in memory that may not grow beyond a limit. */
final class LimitedWriter extends Writer {
  private final StringBuilder text = new StringBuilder();
  private final long limit;

  LimitedWriter(long limit) {
    this.limit = limit;
  }

  /** The text is longer than it may be. */
  static final class TooLong extends IOException {
    private static final long serialVersionUID = 1L;
  }

  String text() {
    return text.toString();
  }

  @Override
  public void write(char[] characters, int from, int length) throws IOException {
    check(length);
    text.append(characters, from, length);
  }

  @Override
  public void write(String characters, int from, int length) throws IOException {
    check(length);
    text.append(
        characters.substring(from, from + length)); // append(text, from, to) goes by letters
  }

  private void check(int length) throws IOException {
    if (text.length() + (long) length > limit) {
      throw new TooLong();
    }
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}
}
