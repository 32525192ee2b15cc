package tenantpath.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/** The bytes of a file in order, of which several threads can also read places of their own. */
public final class FileBytes extends InputStream {
  private final FileChannel channel;
  private long position;

  FileBytes(Path path) throws IOException {
    this.channel = FileChannel.open(path);
  }

  /** The place of the byte that is read next. */
  public long position() {
    return position;
  }

  /** Goes on reading from that place. */
  public void position(long place) {
    position = place;
  }

  /** Reads bytes from that place on and leaves the position alone; -1 at the end. */
  public int readAt(long place, byte[] bytes) throws IOException {
    return channel.read(ByteBuffer.wrap(bytes), place);
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    int count = channel.read(ByteBuffer.wrap(bytes, offset, length), position);
    position += Math.max(0, count);
    return count;
  }

  @Override
  public long skip(long count) throws IOException {
    long skipped = Math.max(0, Math.min(count, channel.size() - position));
    position += skipped;
    return skipped;
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
