package tenantpath.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tenantpath.testing.browser.OpenReport;

class RegisterBrowserTest {
  private final OpenReport report = OpenReport.ofCase("storefront");

  @Test
  void filtersByClassAndText() {
    assertThat(report.tables())
        .hasSize(report.all("#register tbody tr").size())
        .hasSizeGreaterThan(5);
    report.filter("class:backfill line");
    assertThat(report.tables()).containsExactly("line_item_options", "line_items");
    assertThat(report.one("#count").getText()).startsWith("2 of ");
  }

  @Test
  void opensTheTableThatALinkNames() {
    report.go("#public.line_items");
    assertThat(report.one("#page-title").getText()).isEqualTo("public.line_items");
    assertThat(report.one("#main").isDisplayed()).isFalse();
  }

  @Test
  void asksForNothingAndLogsNothing() {
    report.filter("class:ready");
    report.go("#public.line_items");
    assertThat(report.browser().requests()).isEmpty();
    assertThat(report.browser().console()).isEmpty();
  }
}
