package tenantpath.dump;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/** The data of one entry of a custom archive: chunks with their lengths, the last one empty. */
final class ChunkedBlock extends InputStream {
  private final ArchiveInput in;
  private int left;
  private boolean ended;

  ChunkedBlock(ArchiveInput in) {
    this.in = in;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    if (!hasMore()) {
      return -1;
    }
    int read = in.stream().read(bytes, offset, Math.min(length, left));
    if (read < 0) {
      throw new EOFException();
    }
    left -= read;
    return read;
  }

  /** Passes what is left of the block. */
  void pass() throws IOException {
    while (hasMore()) {
      in.stream().skipNBytes(left);
      left = 0;
    }
  }

  private boolean hasMore() throws IOException {
    if (left == 0 && !ended) {
      left = in.number();
      ended = left == 0;
    }
    if (left < 0) {
      throw new DamagedArchive("a piece of data is said to have " + left + " bytes");
    }
    return !ended;
  }
}
