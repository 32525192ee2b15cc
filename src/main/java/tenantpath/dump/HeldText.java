package tenantpath.dump;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import tenantpath.source.Location;

/** Makes text of bytes that were held. */
final class HeldText {
  private final ReadingSettings session;
  private final Output output;

  HeldText(ReadingSettings session, Output output) {
    this.session = session;
    this.output = output;
  }

  /** The text, its line ends as LF; as Latin-1 where the bytes are not of the encoding. */
  String of(byte[] bytes, Location start) {
    Optional<String> decoded = session.encoding().decode(bytes);
    if (decoded.isEmpty() && session.isFirstTrouble()) {
      String charset = session.encoding().charset().name();
      output.encoding(start, "the text is not " + charset + " from here on: read as Latin-1");
    }
    String text = decoded.orElseGet(() -> new String(bytes, StandardCharsets.ISO_8859_1));
    return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n");
  }

  /** The bytes with an E before each of these places, which are in order. */
  static byte[] prefixed(byte[] bytes, List<Integer> places) {
    if (places.isEmpty()) {
      return bytes;
    }
    ByteArrayOutputStream prefixed = new ByteArrayOutputStream(bytes.length + places.size());
    int from = 0;
    for (int place : places) {
      int to = Math.min(place, bytes.length);
      prefixed.write(bytes, from, to - from);
      prefixed.write('E');
      from = to;
    }
    prefixed.write(bytes, from, bytes.length - from);
    return prefixed.toByteArray();
  }
}
