package tenantpath.report.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import org.junit.jupiter.api.Test;

class JsonTextTest {
  @Test
  void escapesWhatNobodySees() {
    assertThat(pretty("a\u202eb\u007f\u0085\u2028\udb40\udc01"))
        .isEqualTo("\"a\\u202eb\\u007f\\u0085\\u2028\\udb40\\udc01\"\n");
  }

  @Test
  void leavesTheRestAlone() {
    assertThat(pretty("größe → \ud83d\ude00")).isEqualTo("\"größe → \ud83d\ude00\"\n");
  }

  /** Whatever the writer's buffer holds of a pair at once. */
  @Test
  void keepsHalvesOfPairsTogether() throws IOException {
    String text = "a\ud83d\ude00\udb40\udc01\ud83db\ude00c\ud83d";
    StringWriter out = new StringWriter();
    try (Writer writer = new EscapingWriter(out)) {
      for (char c : text.toCharArray()) {
        writer.write(c);
      }
    }
    assertThat(out).hasToString("a\ud83d\ude00\\udb40\\udc01\ud83db\ude00c\ud83d");
  }

  private static String pretty(String text) {
    return JsonText.pretty(JsonNodeFactory.instance.textNode(text));
  }
}
