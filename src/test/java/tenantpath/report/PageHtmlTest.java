package tenantpath.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tenantpath.check.Catalogue;
import tenantpath.check.CheckPages;

class PageHtmlTest {
  @Test
  void turnsAPageIntoHtml() {
    String page =
        """
        # U01 Title

        ## Problem

        One `a < b` and
        **two**.

        ```sql
        SELECT '<';
        ```

        - first
          goes on
        - [second](https://example.org/?a&b)
        """;
    assertThat(PageHtml.of(page))
        .isEqualTo(
            "<h4>Problem</h4><p>One <code>a &lt; b</code> and <strong>two</strong>.</p>"
                + "<pre tabindex=\"0\">SELECT '&lt;';</pre>"
                + "<ul class=\"plain\"><li>first goes on</li><li><a rel=\"noreferrer\""
                + " href=\"https://example.org/?a&amp;b\">second</a></li></ul>");
  }

  @Test
  void makesNoLinkOfAnythingButHttps() {
    assertThat(PageHtml.of("[x](javascript:alert(1))")).doesNotContain("<a");
    assertThat(PageHtml.of("<script>")).isEqualTo("<p>&lt;script&gt;</p>");
  }

  @Test
  void endsAFenceThatIsNeverClosed() {
    assertThat(PageHtml.of("```\na")).isEqualTo("<pre tabindex=\"0\">a</pre>");
  }

  @Test
  void everyPageOfTheCatalogueIsReadWholeAndLoadsNothing() {
    for (Catalogue.Entry entry : Catalogue.entries()) {
      assertThat(PageHtml.of(CheckPages.page(entry.code()).orElseThrow()))
          .as(entry.code().value())
          .contains("<h4>Problem</h4>", "<h4>Example</h4>", "<h4>Solution</h4>", "<h4>Source</h4>")
          .doesNotContain("`", "**", "](", " src=", "<script", "<img", "http:");
    }
  }
}
