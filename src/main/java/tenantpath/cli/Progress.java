package tenantpath.cli;

import java.io.PrintStream;
import java.util.Locale;

/** One line on a terminal that says how far the reading is; silent anywhere else. */
abstract class Progress {
  private static final long STEP = 16L << 20;

  /** The terminal's line, written over each time. */
  static Progress on(PrintStream terminal) {
    return new OnTerminal(terminal);
  }

  static Progress silent() {
    return new Silent();
  }

  /** More bytes of the input have been read. */
  abstract void read(long bytes);

  abstract void clear();

  private static final class Silent extends Progress {
    @Override
    void read(long bytes) {}

    @Override
    void clear() {}
  }

  private static final class OnTerminal extends Progress {
    private final PrintStream terminal;
    private long total;
    private long shown;
    private boolean visible;

    OnTerminal(PrintStream terminal) {
      this.terminal = terminal;
    }

    @Override
    void read(long bytes) {
      total += bytes;
      if (total - shown >= STEP) {
        shown = total;
        visible = true;
        terminal.print(String.format(Locale.ROOT, "\r%,d MB read", total >> 20));
        terminal.flush();
      }
    }

    @Override
    void clear() {
      if (visible) {
        visible = false;
        terminal.print("\r\u001b[K");
        terminal.flush();
      }
    }
  }
}
