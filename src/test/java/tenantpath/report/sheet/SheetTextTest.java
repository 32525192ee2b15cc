package tenantpath.report.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetTextTest {
  @ParameterizedTest
  @ValueSource(strings = {"=cmd()", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1"})
  void neverStartsAFormula(String text) {
    assertThat(SheetText.cell(text)).isEqualTo("'" + text);
    assertThat(SheetText.withoutApostrophe(SheetText.cell(text))).isEqualTo(text);
    assertThat(SheetText.line(text)).startsWith(text.charAt(0) < ' ' ? "⟨U+00" : "'");
    assertThat(SheetText.block(text)).startsWith(text.charAt(0) == '\r' ? "⟨U+00" : "'");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "public.a", "a=b", "'a", "'", "🏬 日本語"})
  void leavesOtherTextAlone(String text) {
    assertThat(SheetText.cell(text)).isEqualTo(text);
    assertThat(SheetText.withoutApostrophe(text)).isEqualTo(text);
    assertThat(SheetText.line(text)).isEqualTo(text);
    assertThat(SheetText.block(text)).isEqualTo(text);
  }

  @Test
  void writesOutWhatNobodySees() {
    assertThat(SheetText.line("a\u0000b\u001bc\u202ed\uffffe\nf\ttext\u2028\ud800"))
        .isEqualTo("a⟨U+0000⟩b⟨U+001B⟩c⟨U+202E⟩d⟨U+FFFF⟩e⟨U+000A⟩f⟨U+0009⟩text⟨U+2028⟩⟨U+D800⟩");
    assertThat(SheetText.block("a\r\n\tb\u0000")).isEqualTo("a\n\tb⟨U+0000⟩");
  }

  @Test
  void keepsWhatXlsxWouldReadAsACharacter() {
    assertThat(SheetText.xlsx("a_x0041_x0042_b_x12_", "…"))
        .isEqualTo("a_x005F_x0041_x005F_x0042_b_x12_");
  }

  @Test
  void cutsWhatIsLongerThanACellBetweenCharacters() {
    String longest = "a".repeat(SheetText.LONGEST);
    assertThat(SheetText.xlsx(longest, "…")).isEqualTo(longest);
    assertThat(SheetText.xlsx(longest + "b", "…")).isEqualTo(longest.substring(1) + "…");
    String pairs = "🏬".repeat(SheetText.LONGEST / 2 + 1);
    assertThat(cutLength(pairs)).isEqualTo(SheetText.LONGEST);
    assertThat(cutLength("a" + pairs)).isEqualTo(SheetText.LONGEST - 1);
  }

  /** Of a text that ends with a whole pair before the mark. */
  private static int cutLength(String pairs) {
    String cut = SheetText.xlsx(pairs, "…");
    assertThat(cut.endsWith("🏬…")).isTrue();
    return cut.length();
  }
}
