package tenantpath.report.map;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import tenantpath.AnalysisOptions;
import tenantpath.Analyzer;
import tenantpath.dump.DumpSource;
import tenantpath.testing.RealisticSchema;
import tenantpath.testing.browser.OpenReport;

class GroupBrowserTest {
  private final OpenReport report;
  private final MapPage map;

  GroupBrowserTest() throws Exception {
    report =
        OpenReport.of(
            Analyzer.analyze(
                DumpSource.ofText("large.sql", RealisticSchema.dump(400)),
                AnalysisOptions.tenant("accounts")));
    map = new MapPage(report);
  }

  @Test
  void opensAGroupAndDrawsTheNeighbourhoodOfOneOfItsTables() {
    map.click("crm.*");
    assertThat(map.sentence()).endsWith("ready. Select one to see what leads to it.");
    assertThat(report.texts("#map-near button .name"))
        .contains("crm.contacts")
        .allMatch(name -> name.startsWith("crm."));
    report.press(Keys.ENTER);
    assertThat(map.sentence()).startsWith("● crm.contact_approvals already carries the key");
    assertThat(map.near()).contains("public.accounts", "crm.contact_approvals", "crm.contacts");
    report.one("#map-back").click();
    assertThat(report.texts("#map-near button .name")).contains("crm.contacts");
    report.one("#map-back").click();
    assertThat(report.one("#map-picture").isDisplayed()).isTrue();
  }

  @Test
  void findsATableInsideAGroup() {
    report.one("#map-find").sendKeys("crm.contact_notes", Keys.ENTER);
    report.settle();
    assertThat(map.sentence()).startsWith("◐ crm.contact_notes has no account_id.");
    assertThat(map.near()).contains("public.accounts", "crm.contacts", "crm.contact_notes");
    assertThat(report.fragment()).isEqualTo("#map=crm.contact_notes");
  }

  @Test
  void drawsAFewOfManyNeighboursAndTheRestOnDemand() {
    report.go("#map=public.accounts");
    assertThat(map.near()).hasSize(13);
    report.one("#map-near .rest").sendKeys(Keys.ENTER);
    report.settle();
    assertThat(map.near()).hasSizeGreaterThan(100);
  }

  @Test
  void drawsANeighbourhoodInTheNextPicture() {
    Object drawn =
        report
            .browser()
            .js(
                "location.hash = '#map=crm.contacts';"
                    + "return new Promise((done) => addEventListener('hashchange', () =>"
                    + " requestAnimationFrame(() =>"
                    + " done(document.getElementById('map-near').textContent))))");
    assertThat((String) drawn).contains("crm.contacts");
  }

  @Test
  void stacksTheNeighbourhoodOnANarrowScreen() {
    report.browser().size(400, 800);
    report.go("#map=crm.contacts");
    assertThat(report.all("#map-near svg.narrow")).hasSize(1);
    assertThat(map.number("document.documentElement.scrollWidth")).isLessThanOrEqualTo(400);
    assertThat(report.browser().console()).isEmpty();
  }
}
