package tenantpath.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;

/**
 * Where the program writes: UTF-8 and LF whatever the platform's own are.
 *
 * @param out results
 * @param err errors and progress
 * @param style how the summary is coloured
 * @param progress where progress is shown
 */
record Console(ResultStream out, PrintStream err, Style style, Progress progress) {
  /** The process's own streams; the stub in front of the jar says which of them are terminals. */
  static Console ofProcess() {
    ResultStream out = ResultStream.to(new FileOutputStream(FileDescriptor.out));
    PrintStream err = ResultStream.to(new FileOutputStream(FileDescriptor.err));
    boolean plain = !System.getenv().getOrDefault("NO_COLOR", "").isEmpty();
    Style style = isTerminal("out") && !plain ? Style.COLOURED : Style.PLAIN;
    Progress progress = isTerminal("err") ? Progress.on(err) : Progress.silent();
    return new Console(out, err, style, progress);
  }

  /** A console that is no terminal. */
  static Console of(OutputStream out, OutputStream err) {
    return new Console(ResultStream.to(out), ResultStream.to(err), Style.PLAIN, Progress.silent());
  }

  private static boolean isTerminal(String stream) {
    return "true".equals(System.getProperty("tenantpath.terminal." + stream));
  }

  /** Writes one line of text that may quote the dump. */
  void line(String text) {
    out.print(PrintableText.of(text));
    out.print('\n');
  }

  /** The same after a mark in the colour of a class or severity. */
  void line(String word, String mark, String text) {
    out.print("  " + style.paint(word, mark) + " ");
    line(text);
  }

  /** Writes one sentence about what went wrong. */
  void error(String sentence) {
    progress.clear();
    out.flush();
    err.print("tenantpath: " + PrintableText.of(sentence) + "\n");
    err.flush();
  }

  /** Flushes; false where standard output did not take everything that somebody would read. */
  boolean finish() {
    progress.clear();
    err.flush();
    return out.finish();
  }
}
