package tenantpath.dump;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Writes archives as the pg_dump of any version would. */
final class ArchiveWriter {
  static final int CUSTOM = 1;
  static final int TAR = 3;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final List<Runnable> entries = new ArrayList<>();
  private final int minor;
  private final int format;
  private final int compression;
  private final int numberSize;
  private String tablespace = "";
  private String accessMethod = "heap";

  ArchiveWriter(int minor, int format, int compression) {
    this(minor, format, compression, 4);
  }

  ArchiveWriter(int minor, int format, int compression, int numberSize) {
    this.minor = minor;
    this.format = format;
    this.compression = compression;
    this.numberSize = numberSize;
  }

  ArchiveWriter entry(int id, String type, String schema, String tag, String definition) {
    return entry(id, type, schema, tag, definition, "", "");
  }

  ArchiveWriter entry(
      int id, String type, String schema, String tag, String definition, String copy, String file) {
    entries.add(
        () -> {
          number(id);
          number(copy.isEmpty() ? 0 : 1);
          text("0");
          text("0");
          text(tag);
          text(type);
          if (minor >= 11) {
            number(2);
          }
          text(definition);
          text("DROP;");
          text(copy);
          text(schema);
          text(tablespace);
          if (minor >= 14) {
            text(accessMethod);
          }
          if (minor >= 16) {
            number('r');
          }
          text("postgres");
          text("false");
          text("1");
          number(-1);
          if (format == CUSTOM) {
            bytes.writeBytes(new byte[] {2, 1, 2, 3, 4, 5, 6, 7, 8});
          } else {
            text(file);
          }
        });
    return this;
  }

  /** All entries get these. */
  ArchiveWriter in(String tablespace, String accessMethod) {
    this.tablespace = tablespace;
    this.accessMethod = accessMethod;
    return this;
  }

  /** The header and the table of contents. */
  ArchiveWriter contents() {
    bytes.writeBytes("PGDMP".getBytes(StandardCharsets.US_ASCII));
    bytes.writeBytes(new byte[] {1, (byte) minor, 0, (byte) numberSize, 8, (byte) format});
    if (minor >= 15) {
      bytes.write(compression);
    } else {
      number(compression == 0 ? 0 : -1);
    }
    for (int i = 0; i < 7; i++) {
      number(i);
    }
    text("shop");
    text("9.6.24 (Debian 9.6.24-1)");
    text("10.23");
    number(entries.size());
    entries.forEach(Runnable::run);
    return this;
  }

  ArchiveWriter block(int id, byte[] data, int chunk) {
    bytes.write(1);
    number(id);
    for (int from = 0; from < data.length; from += chunk) {
      int length = Math.min(chunk, data.length - from);
      number(length);
      bytes.write(data, from, length);
    }
    number(0);
    return this;
  }

  ArchiveWriter largeObjects(int id, byte[] data) {
    bytes.write(3);
    number(id);
    number(77);
    number(data.length);
    bytes.writeBytes(data);
    number(0);
    number(0);
    return this;
  }

  byte[] bytes() {
    return bytes.toByteArray();
  }

  ArchiveWriter number(int value) {
    bytes.write(value < 0 ? 1 : 0);
    int rest = Math.abs(value);
    for (int i = 0; i < numberSize; i++) {
      bytes.write(rest & 0xFF);
      rest >>>= 8;
    }
    return this;
  }

  private void text(String text) {
    byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
    number(encoded.length);
    bytes.writeBytes(encoded);
  }
}
