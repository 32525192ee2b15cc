package tenantpath.report.map;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import tenantpath.testing.LargeSchema;
import tenantpath.testing.browser.OpenReport;

class GroupBrowserTest {
  private final MapPage map = new MapPage(OpenReport.of(LargeSchema.analysis(400)));
  private final OpenReport report = map.report();

  @Test
  void opensAGroupAndDrawsTheNeighbourhoodOfOneOfItsTables() {
    map.click("crm…");
    assertThat(map.sentence()).endsWith("ready. Select one to see what leads to it.");
    assertThat(report.texts("#map-near button .name"))
        .contains("crm_accounts")
        .allMatch(name -> name.startsWith("crm_"));
    report.press(Keys.ENTER);
    assertThat(map.sentence()).startsWith("● crm_1_accounts already carries the key");
    assertThat(map.near()).contains("companies", "countries", "crm_1_accounts", "crm_1_batches");
    report.one("#map-back").click();
    assertThat(report.texts("#map-near button .name")).contains("crm_accounts");
    report.one("#map-back").click();
    assertThat(report.one("#map-picture").isDisplayed()).isTrue();
  }

  @Test
  void findsATableInsideAGroup() {
    report.one("#map-find").sendKeys("hiring_run_results", Keys.ENTER);
    report.settle();
    assertThat(map.sentence()).startsWith("◐ hiring_run_results has no company_id.");
    assertThat(map.near()).contains("companies", "hiring_run_events", "hiring_run_results");
    assertThat(report.fragment()).isEqualTo("#map=public.hiring_run_results");
  }

  @Test
  void drawsAFewOfManyNeighboursAndTheRestOnDemand() {
    report.go("#map=public.companies");
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
                "location.hash = '#map=public.crm_entries';"
                    + "return new Promise((done) => addEventListener('hashchange', () =>"
                    + " requestAnimationFrame(() =>"
                    + " done(document.getElementById('map-near').textContent))))");
    assertThat((String) drawn).contains("crm_entries");
  }

  @Test
  void stacksTheNeighbourhoodOnANarrowScreen() {
    report.browser().size(400, 800);
    report.go("#map=public.crm_entries");
    assertThat(report.all("#map-near svg.narrow")).hasSize(1);
    assertThat(map.number("document.documentElement.scrollWidth")).isLessThanOrEqualTo(400);
    assertThat(report.browser().console()).isEmpty();
  }
}
