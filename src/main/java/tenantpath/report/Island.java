package tenantpath.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.GZIPOutputStream;
import tenantpath.report.json.JsonText;

/**
 * A script element that holds data.
 *
 * @param type application/json, or application/gzip where it is packed and in Base64
 */
public record Island(String type, String text) {
  /** Above this many characters data is packed, so that a big schema's report opens at once. */
  private static final int PACK_ABOVE = 400_000;

  /** Data that is read as the report is opened. */
  static Island plain(JsonNode node) {
    return new Island("application/json", JsonText.island(node));
  }

  /** Data that is read once it is asked for: packed where it is long. */
  static Island packed(JsonNode node) {
    Island plain = plain(node);
    return plain.text.length() > PACK_ABOVE
        ? new Island("application/gzip", packed(plain.text))
        : plain;
  }

  private static String packed(String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("memory is always writable", e);
    }
    return Base64.getEncoder().encodeToString(bytes.toByteArray());
  }
}
