package tenantpath.dump;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import tenantpath.source.FileBytes;

/** Counts the lines of data far ahead in a file, each processor in a piece of its own. */
final class FarData {
  private static final int PIECE = 1 << 22;
  private static final int BUFFER = 1 << 17;
  private static final int PIECES = Runtime.getRuntime().availableProcessors();

  /** What was passed, up to where the data may end; the rest is not the end, or not whole. */
  record Passed(long bytes, long lines) {}

  private final FileBytes file;

  FarData(FileBytes file) {
    this.file = file;
  }

  /** Passes data from that place on. */
  Passed pass(long from) {
    long bytes = 0;
    long lines = 0;
    while (true) {
      for (Passed piece : pieces(from + bytes)) {
        bytes += piece.bytes();
        lines += piece.lines();
        if (piece.bytes() < PIECE) {
          return new Passed(bytes, lines);
        }
      }
    }
  }

  private List<Passed> pieces(long from) {
    return IntStream.range(0, PIECES)
        .parallel()
        .mapToObj(piece -> piece(from + (long) piece * PIECE))
        .toList();
  }

  /** What cannot be read here is left to the reading in order, which reports it. */
  private Passed piece(long from) {
    LineBlocks blocks = new LineBlocks();
    byte[] buffer = new byte[BUFFER];
    long passed = 0;
    try {
      boolean more = true;
      while (more && passed < PIECE) {
        int read = file.readAt(from + passed, buffer);
        int to = (int) Math.min(read, PIECE - passed + LineBlocks.LOOK_AHEAD);
        int count = blocks.pass(buffer, 0, to);
        passed += count;
        more = count > 0;
      }
    } catch (IOException broken) {
      return new Passed(passed, blocks.lines());
    }
    return new Passed(passed, blocks.lines());
  }
}
