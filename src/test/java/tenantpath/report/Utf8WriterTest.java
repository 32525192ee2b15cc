package tenantpath.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;
import org.junit.jupiter.api.Test;

class Utf8WriterTest {
  @Test
  void writesWhatTheStringIsInUtf8HoweverItIsCut() throws IOException {
    String text = "aé名😀·".repeat(20_000);
    Random random = new Random(3);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Utf8Writer writer = new Utf8Writer(bytes);
    int at = 0;
    while (at < text.length()) {
      int length = Math.min(text.length() - at, 1 + random.nextInt(20_000));
      switch (random.nextInt(3)) {
        case 0 -> writer.write(text, at, length);
        case 1 -> writer.write(text.toCharArray(), at, length);
        default -> {
          length = 1;
          writer.write(text.charAt(at));
        }
      }
      at += length;
    }
    writer.flush();
    assertThat(bytes.toString(UTF_8)).isEqualTo(text);
  }

  @Test
  void writesAQuestionMarkForHalfALetter() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Utf8Writer writer = new Utf8Writer(bytes);
    writer.write("x".repeat(16_383) + "\ud83d");
    writer.write("y\ude00");
    writer.close();
    assertThat(bytes.toString(UTF_8)).isEqualTo("x".repeat(16_383) + "?y?");
  }
}
