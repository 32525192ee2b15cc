package tenantpath.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PrintableTextTest {
  @Test
  void showsWhatATerminalWouldActOn() {
    assertThat(PrintableText.of("a\u001b[2Jb\rc\u202ed\u2028e"))
        .isEqualTo("a\\x1b[2Jb\\x0dc\\u202ed\\u2028e");
  }

  @Test
  void keepsLettersOfAnyScript() {
    assertThat(PrintableText.of("Müller 表 😀 → ●")).isEqualTo("Müller 表 😀 → ●");
  }
}
