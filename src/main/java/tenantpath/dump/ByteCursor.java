package tenantpath.dump;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;
import tenantpath.source.FileBytes;
import tenantpath.source.Location;

/** A place in a stream of bytes that knows its line and column and can hold what it passed. */
final class ByteCursor {
  static final int END = -1;
  private static final int BUFFER = 1 << 17;
  private static final int NEAR_DATA = 1 << 20;
  private static final int MOST_HELD = 1 << 24;
  private static final int NOTHING = -1;

  private final InputStream in;
  private final int mostHeld;
  private byte[] buffer;
  private int position;
  private int limit;
  private int held = NOTHING;
  private byte[] head = {};
  private boolean overflowed;
  private boolean ended;
  private IOException failure;
  private long line = 1;
  private long column = 1;
  private TextEncoding encoding = TextEncoding.UTF_8;

  ByteCursor(InputStream in) {
    this(in, BUFFER);
  }

  ByteCursor(InputStream in, int bufferSize) {
    this(in, bufferSize, MOST_HELD);
  }

  ByteCursor(InputStream in, int bufferSize, int mostHeld) {
    this.in = in;
    this.buffer = new byte[bufferSize];
    this.mostHeld = mostHeld;
  }

  /** The byte here, 0 to 255, or END. */
  int peek() {
    return position < limit || fill() ? buffer[position] & 0xFF : END;
  }

  /** The byte so many places on. */
  int peek(int ahead) {
    while (position + ahead >= limit) {
      if (!fill()) {
        return END;
      }
    }
    return buffer[position + ahead] & 0xFF;
  }

  /** The encoding of the bytes from here on. */
  void encoding(TextEncoding changed) {
    encoding = changed;
  }

  /** Passes one byte; all of a character where its later bytes could be taken for ASCII. */
  void advance() {
    int passed = peek();
    if (passed == END) {
      return;
    }
    if (passed >= 0x80) {
      passCharacter(passed);
      return;
    }
    position++;
    if (passed == '\n') {
      line++;
      column = 1;
    } else {
      column++;
    }
  }

  private void passCharacter(int first) {
    int bytes = encoding.bytes(first, peek(1));
    column += encoding.continues(first) ? 0 : 1;
    position++;
    for (int i = 1; i < bytes && peek() != '\n' && peek() != END; i++) {
      position++;
    }
  }

  void advance(int count) {
    for (int i = 0; i < count; i++) {
      advance();
    }
  }

  Location location() {
    return new Location(clamped(line), clamped(column));
  }

  /** Keeps what is passed from here on, until it is taken or dropped. */
  void hold() {
    held = position;
    overflowed = false;
    head = new byte[0];
  }

  void drop() {
    held = NOTHING;
    overflowed = false;
    head = new byte[0];
  }

  boolean isHolding() {
    return held != NOTHING;
  }

  /** How many bytes have been passed since {@link #hold}, as long as they are all held. */
  int heldLength() {
    return held == NOTHING ? 0 : position - held;
  }

  /** What was held; only its head where it grew too long. */
  byte[] take() {
    byte[] taken =
        overflowed || held == NOTHING ? head : Arrays.copyOfRange(buffer, held, position);
    held = NOTHING;
    return taken;
  }

  /** Makes what was held from an offset on blank. */
  void blankHeldFrom(int offset) {
    if (held != NOTHING) {
      Arrays.fill(buffer, held + offset, position, (byte) ' ');
    }
  }

  /** Whether what is held grew so long that only its head was kept. */
  boolean overflowed() {
    return overflowed;
  }

  /** Why the stream broke off, if it did not end by itself. */
  Optional<IOException> failure() {
    return Optional.ofNullable(failure);
  }

  /** Passes the data behind a COPY up to and with its {@code \.} line. */
  CopyRows skipCopyRows() {
    LineBlocks blocks = new LineBlocks();
    long first = line;
    long near = 0;
    while (!atCopyEnd()) {
      int behind = blocks.pass(buffer, position, limit);
      near += behind - position;
      position = behind;
      if (near > NEAR_DATA) {
        passFarData();
        near = 0;
      }
      if (!skipLine()) {
        line += blocks.lines();
        return new CopyRows(line - first, false);
      }
    }
    line += blocks.lines();
    CopyRows rows = new CopyRows(line - first, true);
    skipLine();
    return rows;
  }

  private void passFarData() {
    if (in instanceof HeadedStream stream && stream.file().isPresent()) {
      FileBytes file = stream.file().get();
      long here = file.position() - (limit - position);
      FarData.Passed passed = new FarData(file).pass(here);
      line += passed.lines();
      file.position(here + passed.bytes());
      position = 0;
      limit = 0;
    }
  }

  private boolean atCopyEnd() {
    if (peek() != '\\' || peek(1) != '.') {
      return false;
    }
    int after = peek(2);
    return after == '\n' || after == END || after == '\r' && peek(3) == '\n';
  }

  /** Passes the rest of a line; says whether it had an end. */
  private boolean skipLine() {
    while (position < limit || fill()) {
      int here = position;
      while (here < limit && buffer[here] != '\n') {
        here++;
      }
      position = here;
      if (here < limit) {
        position++;
        line++;
        column = 1;
        return true;
      }
    }
    return false;
  }

  private boolean fill() {
    if (ended) {
      return false;
    }
    if (limit == buffer.length) {
      makeRoom();
    }
    try {
      int read = in.read(buffer, limit, buffer.length - limit);
      if (read < 0) {
        ended = true;
        return false;
      }
      limit += read;
    } catch (IOException broken) {
      failure = broken;
      ended = true;
      return false;
    }
    return true;
  }

  private void makeRoom() {
    if (held != NOTHING && position - held > mostHeld) {
      head = Arrays.copyOfRange(buffer, held, held + Math.min(1024, position - held));
      overflowed = true;
      held = NOTHING;
    }
    int kept = held == NOTHING ? position : held;
    if (kept == 0) {
      buffer = Arrays.copyOf(buffer, Math.multiplyExact(2, buffer.length));
      return;
    }
    System.arraycopy(buffer, kept, buffer, 0, limit - kept);
    limit -= kept;
    position -= kept;
    held = held == NOTHING ? NOTHING : 0;
  }

  private static int clamped(long count) {
    return (int) Math.min(count, Integer.MAX_VALUE);
  }
}
