package tenantpath.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import tenantpath.AnalysisOptions;
import tenantpath.Analyzer;
import tenantpath.dump.DumpSource;
import tenantpath.testing.RealisticSchema;
import tenantpath.testing.browser.OpenReport;

class RegisterBrowserTest {
  private final OpenReport report = OpenReport.ofCase("storefront");

  @Test
  void filtersByClassAndText() {
    assertThat(report.tables()).hasSizeGreaterThan(5);
    report.filter("class:backfill line");
    assertThat(report.tables()).containsExactly("line_item_options", "line_items");
    assertThat(report.one("#count").getText()).startsWith("2 of ");
    report.filter("-class:backfill,ready");
    assertThat(report.texts("#register td.class")).isNotEmpty().noneMatch(c -> c.contains("ready"));
    report.filter("nothing is called so");
    assertThat(report.tables()).isEmpty();
    assertThat(report.one("#none").isDisplayed()).isTrue();
  }

  @Test
  void filtersByWhatIsKnownOfATable() {
    report.filter("depth:1 wave:1 finding:f01 schema:public");
    assertThat(report.tables()).contains("line_items").doesNotContain("stores");
    report.filter("planned:no");
    assertThat(report.tables()).doesNotContain("line_items");
    report.filter("kind:table known:declared severity:error");
    assertThat(report.texts("#register td.findings")).isNotEmpty().allMatch(f -> f.contains("▲"));
  }

  @Test
  void sortsByEveryColumnAndSaysSo() {
    for (String column : report.texts("#register th")) {
      report.clickOn("#register th button", column);
      String first = report.one("#register th[aria-sort]").getDomAttribute("aria-sort");
      List<String> once = report.tables();
      report.clickOn("#register th button", column);
      assertThat(report.one("#register th[aria-sort]").getDomAttribute("aria-sort"))
          .isNotEqualTo(first);
      assertThat(report.texts("#register th[aria-sort]")).containsExactly(column);
      assertThat(report.tables()).containsExactlyInAnyOrderElementsOf(once);
    }
    report.clickOn("#register th button", "Table");
    assertThat(report.tables()).isSorted();
  }

  @Test
  void showsTheColumnsThatAreChosenAndKeepsThemInTheAddress() {
    assertThat(report.texts("#register th")).doesNotContain("Hops");
    report.one("#columns summary").click();
    report.one("#columns input[value=depth]").click();
    report.one("#columns input[value=plan]").click();
    assertThat(report.texts("#register th")).contains("Hops").doesNotContain("Plan");
    String address = report.fragment();
    report.again(address);
    assertThat(report.texts("#register th")).contains("Hops").doesNotContain("Plan");
    assertThat(report.fragment()).isEqualTo(address);
  }

  @Test
  void opensWithTheFilterAndOrderOfTheAddress() {
    report.again("#q=class%3Aready&sort=name-desc");
    assertThat(report.one("#filter").getDomProperty("value")).isEqualTo("class:ready");
    assertThat(report.tables()).hasSizeGreaterThan(1).isSortedAccordingTo((a, b) -> b.compareTo(a));
  }

  @Test
  void goesBackToWhatWasShown() {
    report.filter("class:backfill");
    List<String> filtered = report.tables();
    report.clickOn("#register td.name a", "line_items");
    assertThat(report.one("#page-title").getText()).isEqualTo("public.line_items");
    report.back();
    assertThat(report.tables()).isEqualTo(filtered);
    assertThat(report.focused()).isEqualTo("line_items");
    report.go("#verdict");
    report.go("#q=class%3Aready");
    report.back();
    assertThat(report.one("#filter").getDomProperty("value")).isEqualTo("class:backfill");
    report.forward();
    assertThat(report.one("#filter").getDomProperty("value")).isEqualTo("class:ready");
  }

  @Test
  void opensATableByAClickAnywhereInItsRow() {
    report.one("#register tbody tr:first-child td.plan").click();
    report.settle();
    assertThat(report.one("#page").isDisplayed()).isTrue();
  }

  @Test
  void isWalkedByTheKeysAlone() {
    report.press("/");
    report.press("class:backfill");
    report.press(Keys.ARROW_DOWN);
    report.press(Keys.ARROW_DOWN);
    String second = report.tables().get(1);
    assertThat(report.focused()).isEqualTo(second);
    report.press(Keys.ENTER);
    assertThat(report.one("#page-title").getText()).endsWith(second);
    assertThat(report.focused()).endsWith(second);
    report.press(Keys.ESCAPE);
    assertThat(report.focused()).isEqualTo(second);
    report.press(Keys.ARROW_UP);
    report.press(Keys.ARROW_UP);
    assertThat(report.js("return document.activeElement.id")).isEqualTo("filter");
  }

  @Test
  void beginsWithALinkPastTheSections() {
    report.press(Keys.TAB);
    assertThat(report.focused()).isEqualTo("Skip to the report");
    assertThat(report.js("return getComputedStyle(document.activeElement).left !== '-999px'"))
        .isEqualTo(true);
  }

  @Test
  void closesTheChoiceOfColumnsByEscape() {
    report.one("#columns summary").click();
    report.press(Keys.TAB);
    report.press(Keys.SPACE);
    assertThat(report.texts("#register th")).doesNotContain("Class");
    report.press(Keys.ESCAPE);
    assertThat(report.one("#columns").getDomAttribute("open")).isNull();
  }

  @Test
  void drawsTheRowsOfALargeSchemaAsTheyComeNear() throws Exception {
    OpenReport large =
        OpenReport.of(
            Analyzer.analyze(
                DumpSource.ofText("large.sql", RealisticSchema.dump(400)),
                AnalysisOptions.tenant("accounts")));
    assertThat(large.tables()).hasSizeLessThan(100);
    large.js("document.getElementById('more').parentElement.scrollIntoView()");
    large.settle();
    assertThat(large.tables()).hasSize(300);
    large.clickOn("#more", "Show 100 more tables");
    assertThat(large.tables()).hasSize(400).doesNotHaveDuplicates();
    assertThat(large.focused()).isEqualTo(large.tables().get(300));
    large.filter("schema:crm class:backfill");
    assertThat(large.tables()).isNotEmpty().allMatch(name -> name.startsWith("crm."));
  }
}
