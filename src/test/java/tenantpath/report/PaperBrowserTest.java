package tenantpath.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.chrome.ChromeDriver;
import tenantpath.AnalysisOptions;
import tenantpath.Analyzer;
import tenantpath.dump.DumpSource;
import tenantpath.testing.RealisticSchema;
import tenantpath.testing.browser.OpenReport;

/** A report so large that it is packed, printed. */
class PaperBrowserTest {
  private final OpenReport report;

  PaperBrowserTest() throws Exception {
    report =
        OpenReport.of(
            Analyzer.analyze(
                DumpSource.ofText("large.sql", RealisticSchema.dump(400)),
                AnalysisOptions.tenant("accounts")));
    report.browser().driver().manage().timeouts().scriptTimeout(Duration.ofSeconds(20));
  }

  @Test
  void isReadAheadSoThatFindingsArePrinted() {
    assertThat(report.js("return document.getElementById('pages').type"))
        .isEqualTo("application/gzip");
    report.js(
        """
        return new Promise(done => {
          const look = () => {
            dispatchEvent(new Event('beforeprint'));
            if (!document.querySelector('li.names')) return done(true);
            dispatchEvent(new Event('afterprint'));
            setTimeout(look, 50);
          };
          look();
        })""");
    report.browser().media("print", "light");
    assertThat(report.texts("ul.findings")).isNotEmpty().doesNotContain("");
    assertThat(report.one("#U01 ul.findings").getText())
        .contains(" of crm.")
        .contains(" more: findings.sarif and the sheet of findings")
        .doesNotContain("Show ");
    assertThat(report.tables()).hasSize(400);
  }

  @Test
  void namesTheTablesWhereNothingIsReadYet() {
    ChromeDriver driver = report.browser().driver();
    Object never =
        driver
            .executeCdpCommand(
                "Page.addScriptToEvaluateOnNewDocument",
                Map.of("source", "window.requestIdleCallback = () => 0;"))
            .get("identifier");
    try {
      report.again();
      report.js("dispatchEvent(new Event('beforeprint'))");
      assertThat(report.one("#U01 li.names").getText())
          .startsWith("billing.contact_approvals, ")
          .contains(" more. findings.sarif and the sheet of findings in tables.xlsx tell each.");
      report.js("dispatchEvent(new Event('afterprint'))");
      assertThat(report.all("li.names")).isEmpty();
    } finally {
      driver.executeCdpCommand(
          "Page.removeScriptToEvaluateOnNewDocument", Map.of("identifier", never));
    }
  }
}
