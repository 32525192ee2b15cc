package tenantpath.report.map;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MapTextTest {
  @Test
  void countsCellsOfWideAndOfCombiningLetters() {
    assertThat(MapText.cells("orders")).isEqualTo(6);
    assertThat(MapText.cells("注文")).isEqualTo(4);
    assertThat(MapText.cells("🙂")).isEqualTo(2);
    assertThat(MapText.cells("e\u0301")).isEqualTo(1);
  }

  @Test
  void shortensBetweenLettersAndKeepsWhatFits() {
    assertThat(MapText.shortened("orders", 6)).isEqualTo("orders");
    assertThat(MapText.shortened("line_items", 6)).isEqualTo("line_…");
    assertThat(MapText.shortened("🙂🙂🙂", 5)).isEqualTo("🙂🙂…");
  }

  @Test
  void writesOutWhatCannotBeSeen() {
    assertThat(MapText.visible("a\nb\rc\u202ed")).isEqualTo("a␊b␍c⟨U+202E⟩d");
  }

  @Test
  void escapesMarkup() {
    assertThat(MapText.escape("<a b=\"c\">&]]>")).isEqualTo("&lt;a b=&quot;c&quot;&gt;&amp;]]&gt;");
  }
}
