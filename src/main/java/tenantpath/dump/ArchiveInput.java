package tenantpath.dump;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Reads the numbers and texts that pg_dump's archives consist of. */
final class ArchiveInput {
  private static final int LONGEST_TEXT = 1 << 24;

  private final InputStream in;
  private int bytesOfNumber = 4;
  private int bytesOfOffset = 8;

  ArchiveInput(InputStream in) {
    this.in = in;
  }

  void sizes(int ofNumber, int ofOffset) {
    bytesOfNumber = ofNumber;
    bytesOfOffset = ofOffset;
  }

  InputStream stream() {
    return in;
  }

  /** The next byte; -1 at the end. */
  int byteOrEnd() throws IOException {
    return in.read();
  }

  int oneByte() throws IOException {
    int read = in.read();
    if (read < 0) {
      throw new EOFException();
    }
    return read;
  }

  int number() throws IOException {
    boolean negative = oneByte() != 0;
    long value = 0;
    for (int i = 0; i < bytesOfNumber; i++) {
      long part = oneByte();
      if (part != 0 && i > 3) {
        throw new DamagedArchive("a number is too great");
      }
      value |= i > 3 ? 0 : part << (8 * i);
    }
    if (value > Integer.MAX_VALUE) {
      throw new DamagedArchive("a number is too great");
    }
    return (int) (negative ? -value : value);
  }

  void passOffset() throws IOException {
    in.skipNBytes(1L + bytesOfOffset);
  }

  /** A text as it stands; empty where there is none. */
  Optional<byte[]> text() throws IOException {
    int length = number();
    if (length < 0) {
      return Optional.empty();
    }
    if (length > LONGEST_TEXT) {
      throw new DamagedArchive("a text is said to have " + length + " bytes");
    }
    byte[] bytes = in.readNBytes(length);
    if (bytes.length < length) {
      throw new EOFException();
    }
    return Optional.of(bytes);
  }

  void passText() throws IOException {
    int length = number();
    if (length > 0) {
      in.skipNBytes(length);
    }
  }

  String word() throws IOException {
    return text().map(bytes -> new String(bytes, StandardCharsets.UTF_8)).orElse("");
  }
}
