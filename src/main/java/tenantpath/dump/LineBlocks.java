package tenantpath.dump;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Counts lines 32 bytes at a time, eight in each long ("SIMD within a register"): data can be
 * thousands of times as long as the schema before it.
 */
final class LineBlocks {
  /** How many bytes behind a block are looked at. */
  static final int LOOK_AHEAD = 2;

  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long ONES = 0x0101010101010101L;
  private static final long LOW_BITS = 0x7F7F7F7F7F7F7F7FL;
  private static final long LINE_FEEDS = ONES * '\n';
  private static final long BACKSLASHES = ONES * '\\';
  private static final long DOTS = ONES * '.';
  private static final int BLOCK = 32;

  private long lines;

  /** The line feeds in all blocks passed. */
  long lines() {
    return lines;
  }

  /**
   * Passes blocks as long as they are whole and no line feed in them has {@code \.} behind it.
   *
   * @return the index behind the last block passed
   */
  int pass(byte[] bytes, int from, int to) {
    int here = from;
    int last = to - BLOCK - LOOK_AHEAD;
    long passed = 0;
    while (here <= last) {
      long a = others(bytes, here);
      long b = others(bytes, here + 8);
      long c = others(bytes, here + 16);
      long d = others(bytes, here + 24);
      long ends =
          ~a & matches(bytes, here + 1, BACKSLASHES)
              | ~b & matches(bytes, here + 9, BACKSLASHES)
              | ~c & matches(bytes, here + 17, BACKSLASHES)
              | ~d & matches(bytes, here + 25, BACKSLASHES);
      if (ends != 0 && mayEnd(bytes, here, a, b, c, d)) {
        break;
      }
      passed += 4 * Long.SIZE;
      passed -= Long.bitCount(a) + Long.bitCount(b) + Long.bitCount(c) + Long.bitCount(d);
      here += BLOCK;
    }
    lines += passed;
    return here;
  }

  /** Many rows begin with a backslash, that of {@code \N}; none of them goes on with a dot. */
  private static boolean mayEnd(byte[] bytes, int here, long a, long b, long c, long d) {
    return ends(bytes, here, a)
        || ends(bytes, here + 8, b)
        || ends(bytes, here + 16, c)
        || ends(bytes, here + 24, d);
  }

  private static boolean ends(byte[] bytes, int here, long others) {
    long ends = ~others & matches(bytes, here + 1, BACKSLASHES) & matches(bytes, here + 2, DOTS);
    return ends != 0;
  }

  /** All bits set but the highest bit of each byte that is a line feed. */
  private static long others(byte[] bytes, int here) {
    long difference = (long) LONGS.get(bytes, here) ^ LINE_FEEDS;
    return (difference & LOW_BITS) + LOW_BITS | difference | LOW_BITS;
  }

  /** The highest bit of each byte that is the wanted one, perhaps of others above such a byte. */
  private static long matches(byte[] bytes, int here, long wanted) {
    long difference = (long) LONGS.get(bytes, here) ^ wanted;
    return difference - ONES & ~difference;
  }
}
