package tenantpath.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class MarkdownOutputFormatTest {
  @Test
  void escapesWhatMarkdownOrHtmlWouldRead() {
    assertThat(MarkdownText.escape("a|b`c`<script>*d*[e](f)\n# g \\"))
        .isEqualTo(
            "a&#124;b&#96;c&#96;&#60;script&#62;&#42;d&#42;&#91;e&#93;(f)&#10;&#35; g &#92;");
  }

  @Test
  void escapesUnderscoresThatCouldBeEmphasisOnly() {
    assertThat(MarkdownText.escape("public.line_items")).isEqualTo("public.line_items");
    assertThat(MarkdownText.escape("_hidden_")).isEqualTo("&#95;hidden&#95;");
  }

  @Test
  void leavesNoLinkBehind() {
    assertThat(MarkdownText.escape("https://a.b www.a.b @someone a@b.c #12 GH-3 o/r#4 # @ -1"))
        .isEqualTo(
            "https&#58;&#8203;//a.b www&#46;&#8203;a.b &#64;&#8203;someone a&#64;&#8203;b.c"
                + " &#35;&#8203;12 GH-&#8203;3 o/r&#35;&#8203;4 &#35; &#64; -1");
  }

  @Test
  void leavesNamesInCodeAsTheyAreButForAddresses() {
    assertThat(MarkdownText.code("public.\"@a #1\nb\u202e\""))
        .isEqualTo("<code>public.\"&#64;a &#35;1⟨U+000A⟩b⟨U+202E⟩\"</code>");
    assertThat(MarkdownText.code("a@b.c http://d"))
        .isEqualTo("<code>a&#64;&#8203;b.c http&#58;&#8203;//d</code>");
  }

  @Test
  void showsMarksThatReverseTheText() {
    assertThat(MarkdownText.escape("a\u202eb")).isEqualTo("a⟨U+202E⟩b");
  }

  @Test
  void bindsToMarkdownTemplatesAlone() {
    Templates templates =
        new Templates(Map.of("a.md.ftl", "${x} ${x?no_esc}", "sql/a.sql.ftl", "${x}"));
    assertThat(templates.render("a.md.ftl", Map.of("x", "<"))).isEqualTo("&#60; <");
    assertThat(templates.render("sql/a.sql.ftl", Map.of("x", "<"))).isEqualTo("<");
  }
}
