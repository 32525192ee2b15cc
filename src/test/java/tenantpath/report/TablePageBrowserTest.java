package tenantpath.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import tenantpath.testing.browser.OpenReport;

class TablePageBrowserTest {
  private OpenReport report = OpenReport.ofCase("storefront");

  @Test
  void tellsAllThatIsKnownOfATable() {
    report.again("#public.line_items");
    assertThat(report.one("#page-title").getText()).isEqualTo("public.line_items");
    assertThat(report.one("#main").isDisplayed()).isFalse();
    assertThat(report.texts("#page h2"))
        .contains(
            "Path, hop by hop",
            "Paths that lost",
            "Evidence",
            "Keys, before and after",
            "Findings",
            "SQL");
    String page = report.one("#page").getText();
    assertThat(page)
        .contains("NOT NULL", "line 905", "product_id → products?", "a hop may be NULL")
        .contains("The paths may disagree.", "PRIMARY KEY (store_id, line_item_id)");
  }

  @Test
  void tellsThePageOfEachCheckBesideItsFinding() {
    report.again("#public.line_items");
    report.one("#page details.inline summary").click();
    assertThat(report.one("#page details.inline .check-page").getText())
        .contains("Problem", "Solution");
  }

  @Test
  void showsTheSqlOfEachPhaseAsItIsWritten() {
    report.again("#public.line_items");
    String sql =
        report.texts("#page pre").stream().filter(p -> p.contains("ADD COLUMN")).toList().get(0);
    assertThat(report.file("sql/10-add-columns.sql")).contains(sql);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));",
      })
  void copiesTheSqlWhetherTheClipboardIsGrantedOrNot(String before) {
    report.again("#public.line_items");
    report.js(before + "return null");
    report.clickOn("#page summary code", "10-add-columns.sql");
    report.one("#page details[open] .copyable button").click();
    report.settle();
    assertThat(report.one("#page details[open] .copyable button").getText()).isEqualTo("Copied");
    assertThat(report.pasted()).isEqualTo(report.texts("#page details[open] pre").get(0));
  }

  @Test
  void selectsTheSqlWhereNothingMayBeCopied() {
    report.again("#public.line_items");
    report.js(
        "navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));"
            + "document.execCommand = () => false;");
    report.clickOn("#page summary code", "10-add-columns.sql");
    report.one("#page details[open] .copyable button").click();
    report.settle();
    assertThat(report.one("#page details[open] .copyable button").getText())
        .isEqualTo("Press Ctrl+C");
    assertThat(report.js("return getSelection().toString().trim()"))
        .isEqualTo(report.texts("#page details[open] pre").get(0).strip());
  }

  @Test
  void opensFindingsByCheckWithALinkToEachTable() {
    report.again("#F01");
    report.settle();
    assertThat(report.one("#F01 ul.findings").getText()).contains("public.line_items");
    assertThat(report.one("#F01 .check-page").isDisplayed()).isTrue();
    report.clickOn("#F01 ul.findings a", "public.line_items");
    assertThat(report.one("#page-title").getText()).isEqualTo("public.line_items");
  }

  @Test
  void tellsWhatAllFindingsOfACheckSayOnce() {
    report = OpenReport.ofCase("clinic");
    report.again("#K01");
    report.settle();
    assertThat(report.one("#K01 li.common").getText()).contains("The plan adds");
    assertThat(report.texts("#K01 ul.findings > li:not(.common)"))
        .hasSizeGreaterThan(5)
        .allMatch(finding -> finding.contains("no column with the tenant key"))
        .noneMatch(finding -> finding.contains("The plan adds"));
    report.go("#care.%22Visit%22");
    assertThat(report.one("#page ul.findings").getText()).contains("The plan adds");
  }

  @Test
  void leadsToTheDecisionsThatTheTableWaitsFor() {
    report.again("#public.stores");
    report.clickOn("#page a", "Drop a UNIQUE of the tenant table, or keep it in a look-up table");
    assertThat(report.fragment()).isEqualTo("#decide-U12");
    assertThat(report.one("#decide-U12").isDisplayed()).isTrue();
    report.press(Keys.TAB);
    assertThat(report.js("return document.activeElement.closest('section').id"))
        .isEqualTo("decisions");
  }

  @Test
  void marksTheSectionThatIsRead() {
    report.again("#findings");
    report.settle();
    assertThat(report.texts("nav [aria-current]")).singleElement().asString().contains("Findings");
    report.go("#public.stores");
    assertThat(report.texts("nav [aria-current]")).singleElement().asString().contains("Tables");
  }

  @Test
  void tellsFindingsAboutViewsToo() {
    report.again("#Q04");
    report.settle();
    assertThat(report.one("#Q04 ul.findings").getText()).contains("View public.store_revenue");
    assertThat(report.all("#Q04 p.small")).isEmpty();
  }

  @Test
  void copiesTheLinesOfADecision() {
    report.go("#decisions");
    report.one("#decisions details summary").click();
    report.one("#decisions .copyable button").click();
    report.settle();
    assertThat(report.pasted()).isEqualTo(report.texts("#decisions pre").get(0));
  }

  @Test
  void saysWhatWasAssumedAndWhichFilesBelongToTheRun() {
    assertThat(report.one("#assumed").getText()).contains("nobody named it");
    assertThat(report.one("#files").getText()).contains("findings.sarif", "sql/README.md");
  }

  @Test
  void leadsFromTableToTableByTheKeys() {
    report.again("#public.line_items");
    report.press(Keys.TAB);
    assertThat(report.js("return document.activeElement.closest('#page') !== null"))
        .isEqualTo(true);
  }
}
