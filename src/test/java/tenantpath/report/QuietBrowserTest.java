package tenantpath.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tenantpath.testing.browser.OpenReport;

class QuietBrowserTest {
  @ParameterizedTest
  @ValueSource(strings = {"storefront", "helpdesk", "clinic"})
  void noPageAsksForAnythingOrLogsAnything(String name) {
    OpenReport report = OpenReport.ofCase(name);
    for (String address : report.attributes("#register td.name a", "href")) {
      report.go(address);
      assertThat(report.texts("#page .story")).as(address).hasSize(1);
    }
    report.go("#findings");
    report.js("for (const d of document.querySelectorAll('details')) d.open = true");
    report.settle();
    assertThat(report.browser().requests()).isEmpty();
    assertThat(report.browser().console()).isEmpty();
    assertThat(report.js("return performance.getEntriesByType('resource').map(e => e.name)"))
        .isEqualTo(List.of());
  }
}
