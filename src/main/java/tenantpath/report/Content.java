package tenantpath.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/** What an output file holds, made as it is written, so that no two files are in memory at once. */
@FunctionalInterface
public interface Content {
  /** The same each time. */
  void writeTo(OutputStream out) throws IOException;

  /** Bytes that are made whole. */
  static Content ofBytes(Supplier<byte[]> bytes) {
    return out -> out.write(bytes.get());
  }

  /** Text that is made whole, in UTF-8. */
  static Content ofText(Supplier<String> text) {
    return ofBytes(() -> text.get().getBytes(StandardCharsets.UTF_8));
  }

  /** Text that is written piece by piece, in UTF-8. */
  static Content written(Text text) {
    return out -> {
      Writer writer = new Utf8Writer(out);
      text.writeTo(writer);
      writer.flush();
    };
  }

  /** Writes a text. */
  @FunctionalInterface
  interface Text {
    void writeTo(Writer out) throws IOException;
  }

  default byte[] bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      writeTo(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException("memory is always writable", e);
    }
    return bytes.toByteArray();
  }

  default String text() {
    return new String(bytes(), StandardCharsets.UTF_8);
  }
}
