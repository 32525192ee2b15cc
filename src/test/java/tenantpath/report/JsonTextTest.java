package tenantpath.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
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

  private static String pretty(String text) {
    return JsonText.pretty(JsonNodeFactory.instance.textNode(text));
  }
}
