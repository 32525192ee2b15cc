package tenantpath.dump;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** A dump as SQL text: plain, or with the mark at its beginning that says how it is encoded. */
final class PlainText {
  private PlainText() {}

  static SourceFacts read(HeadedStream stream, String format, Output output)
      throws UnreadableInput, IOException {
    ReadingSettings session = new ReadingSettings();
    HeadedStream text = text(stream, session);
    ForeignFormats.refuse(output.file(), text);
    StatementSplitter splitter = new StatementSplitter(new ByteCursor(text), session, output);
    splitter.split();
    DumpHeader header = splitter.header();
    return new SourceFacts(output.file(), format, header.serverVersion(), header.dumpVersion());
  }

  private static HeadedStream text(HeadedStream stream, ReadingSettings session)
      throws IOException {
    if (stream.startsWith(0xEF, 0xBB, 0xBF)) {
      session.fixEncoding();
      stream.skipNBytes(3);
      return new HeadedStream(stream);
    }
    if (stream.startsWith(0xFF, 0xFE)) {
      stream.skipNBytes(2);
      return transcoded(stream, StandardCharsets.UTF_16LE, session);
    }
    if (stream.startsWith(0xFE, 0xFF)) {
      stream.skipNBytes(2);
      return transcoded(stream, StandardCharsets.UTF_16BE, session);
    }
    return stream;
  }

  private static HeadedStream transcoded(InputStream in, Charset charset, ReadingSettings session)
      throws IOException {
    session.fixEncoding();
    return new HeadedStream(new Utf8Stream(in, charset));
  }
}
