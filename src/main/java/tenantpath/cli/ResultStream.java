package tenantpath.cli;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Text to a process's stream: UTF-8, LF only, and it knows whether its reader has gone away. */
final class ResultStream extends PrintStream {
  private final LineFeeds lineFeeds;

  private ResultStream(LineFeeds lineFeeds) {
    super(new BufferedOutputStream(lineFeeds), false, StandardCharsets.UTF_8);
    this.lineFeeds = lineFeeds;
  }

  static ResultStream to(OutputStream bytes) {
    return new ResultStream(new LineFeeds(bytes));
  }

  /** Flushes; false where the stream did not take everything and somebody still reads it. */
  boolean finish() {
    return !checkError() || lineFeeds.readerIsGone;
  }

  /** Drops the carriage returns that the platform's line separator may bring along. */
  private static final class LineFeeds extends FilterOutputStream {
    private boolean readerIsGone;

    LineFeeds(OutputStream out) {
      super(out);
    }

    @Override
    public void write(int b) throws IOException {
      if (b != '\r') {
        write(new byte[] {(byte) b}, 0, 1);
      }
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      int start = from;
      for (int i = from; i < from + length; i++) {
        if (bytes[i] == '\r') {
          pass(bytes, start, i - start);
          start = i + 1;
        }
      }
      pass(bytes, start, from + length - start);
    }

    /** The system tells of a closed pipe in words only, as {@code | head} leaves one. */
    private void pass(byte[] bytes, int from, int length) throws IOException {
      try {
        out.write(bytes, from, length);
      } catch (IOException e) {
        String message = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
        readerIsGone |= message.contains("pipe");
        throw e;
      }
    }
  }
}
