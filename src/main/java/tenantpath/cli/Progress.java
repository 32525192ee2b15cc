package tenantpath.cli;

import java.io.PrintStream;
import java.util.Locale;

/** One line on a terminal that says how far the work is; silent anywhere else. */
abstract class Progress {
  private static final long STEP = 16L << 20;

  /** To the first column, and the line is empty; no carriage return passes our streams. */
  private static final String AFRESH = "\u001b[G\u001b[K";

  /** The terminal's line, written over each time. */
  static Progress on(PrintStream terminal) {
    return new OnTerminal(terminal);
  }

  static Progress silent() {
    return new Silent();
  }

  /** More bytes of the input have been read. */
  abstract void read(long bytes);

  /** What is worked at now. */
  abstract void at(String work);

  abstract void clear();

  private static final class Silent extends Progress {
    @Override
    void read(long bytes) {}

    @Override
    void at(String work) {}

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
        at(String.format(Locale.ROOT, "%,d MB read", total >> 20));
      }
    }

    @Override
    void at(String work) {
      visible = true;
      terminal.print(AFRESH + work);
      terminal.flush();
    }

    @Override
    void clear() {
      if (visible) {
        visible = false;
        terminal.print(AFRESH);
        terminal.flush();
      }
    }
  }
}
