package tenantpath.dump;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;
import tenantpath.source.FileBytes;

/** A stream whose first bytes can be looked at before they are read. */
final class HeadedStream extends FilterInputStream {
  private static final int LENGTH = 4096;

  private final byte[] head;
  private Optional<IOException> failure = Optional.empty();
  private int read;

  HeadedStream(InputStream in) throws IOException {
    super(in);
    byte[] bytes = new byte[LENGTH];
    int length = 0;
    try {
      int count = in.read(bytes);
      while (count > 0) {
        length += count;
        count = in.read(bytes, length, LENGTH - length);
      }
    } catch (IOException broken) {
      failure = Optional.of(broken);
    }
    head = Arrays.copyOf(bytes, length);
    if (length == 0) {
      fail();
    }
  }

  /** What broke off inside the head breaks off behind it. */
  private void fail() throws IOException {
    if (failure.isPresent()) {
      throw failure.get();
    }
  }

  /** The first bytes of the stream, 4096 unless it is shorter. */
  byte[] head() {
    return head.clone();
  }

  /** Whether the head is all there is. */
  boolean isShort() {
    return head.length < LENGTH;
  }

  boolean startsWith(int... bytes) {
    if (head.length < bytes.length) {
      return false;
    }
    for (int i = 0; i < bytes.length; i++) {
      if ((head[i] & 0xFF) != bytes[i]) {
        return false;
      }
    }
    return true;
  }

  /** Whether these bytes stand at that offset. */
  boolean hasAt(int offset, byte[] bytes) {
    int end = offset + bytes.length;
    return head.length >= end && Arrays.equals(head, offset, end, bytes, 0, bytes.length);
  }

  /** The file whose bytes follow; empty where they come from elsewhere. */
  Optional<FileBytes> file() {
    if (read < head.length || failure.isPresent()) {
      return Optional.empty();
    }
    if (in instanceof HeadedStream nested) {
      return nested.file();
    }
    return in instanceof FileBytes file ? Optional.of(file) : Optional.empty();
  }

  @Override
  public int read() throws IOException {
    if (read < head.length) {
      return head[read++] & 0xFF;
    }
    fail();
    return in.read();
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    if (read == head.length) {
      fail();
      return in.read(bytes, offset, length);
    }
    int count = Math.min(length, head.length - read);
    System.arraycopy(head, read, bytes, offset, count);
    read += count;
    return count;
  }

  @Override
  public long skip(long count) throws IOException {
    if (read == head.length) {
      return in.skip(count);
    }
    int skipped = (int) Math.max(0, Math.min(count, head.length - read));
    read += skipped;
    return skipped;
  }

  /** One: GZIPInputStream looks for another member only where something is said to follow. */
  @Override
  public int available() {
    return 1;
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
