package tenantpath.dump;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Text in another character set as the UTF-8 it stands for. */
final class Utf8Stream extends InputStream {
  private static final int BUFFER = 1 << 15;

  private final Reader reader;
  private final char[] characters = new char[BUFFER];
  private byte[] bytes = {};
  private int position;
  private int kept;

  Utf8Stream(InputStream in, Charset charset) {
    this.reader = new InputStreamReader(in, charset);
  }

  @Override
  public int read() throws IOException {
    return fill() ? bytes[position++] & 0xFF : -1;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    if (!fill()) {
      return -1;
    }
    int count = Math.min(length, bytes.length - position);
    System.arraycopy(bytes, position, target, offset, count);
    position += count;
    return count;
  }

  private boolean fill() throws IOException {
    while (position == bytes.length) {
      int read = reader.read(characters, kept, characters.length - kept);
      if (read < 0) {
        return false;
      }
      encode(kept + read);
    }
    return true;
  }

  /** The first half of a surrogate pair waits for the second. */
  private void encode(int length) {
    kept = Character.isHighSurrogate(characters[length - 1]) ? 1 : 0;
    bytes = new String(characters, 0, length - kept).getBytes(StandardCharsets.UTF_8);
    position = 0;
    characters[0] = characters[length - 1];
  }
}
