package tenantpath.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tenantpath.AnalysisOptions;
import tenantpath.Analyzer;
import tenantpath.dump.DumpSource;
import tenantpath.testing.browser.OpenReport;

/** Addresses as people write them. */
class DeepLinkBrowserTest {
  private static final String SHOP =
      """
      CREATE TABLE public.shops (id bigint PRIMARY KEY);
      CREATE TABLE public."Step" (id bigint PRIMARY KEY, shop_id bigint REFERENCES public.shops);
      CREATE TABLE public.step (id bigint PRIMARY KEY, shop_id bigint REFERENCES public.shops);
      CREATE TABLE public."OrderLine" (id bigint, shop_id bigint REFERENCES public.shops);
      CREATE TABLE public.plan (id bigint, shop_id bigint REFERENCES public.shops);
      CREATE SCHEMA old;
      CREATE TABLE old.shops (id bigint);
      CREATE TABLE old.archive (id bigint);
      """;

  private final OpenReport report;

  DeepLinkBrowserTest() throws Exception {
    report =
        OpenReport.of(
            Analyzer.analyze(
                DumpSource.ofText("shop.sql", SHOP), AnalysisOptions.tenant("public.shops")));
  }

  @ParameterizedTest
  @CsvSource({
    "#public.Step, public.\"Step\"",
    "#Step, public.\"Step\"",
    "#step, public.step",
    "#public.orderline, public.\"OrderLine\"",
    "#ORDERLINE, public.\"OrderLine\"",
    "#archive, old.archive",
    "#old.shops, old.shops",
    "#public.plan, public.plan"
  })
  void leadToTheOneTableThatIsMeant(String fragment, String table) {
    report.again(fragment);
    assertThat(report.texts("#page-title")).containsExactly(table);
    assertThat(report.one("#unknown").isDisplayed()).isFalse();
    String written = (String) report.js("return decodeURIComponent(location.hash)");
    assertThat(written).isEqualTo("#" + table);
  }

  @Test
  void ofTheMapAreReadTheSame() {
    report.again("#map=orderline");
    assertThat(report.fragment()).isEqualTo("#map=public.%22OrderLine%22");
    assertThat(report.one("#map-sentence").getText()).contains("public.\"OrderLine\" already");
  }

  @Test
  void ofASectionStayThose() {
    report.again("#plan");
    assertThat(report.texts("#page-title")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"#", "#map="})
  void thatMeanSeveralTablesNameThem(String before) {
    report.again(before + "shops");
    assertThat(report.one("#unknown").getText())
        .isEqualTo("shops may be one of several tables: old.shops, public.shops.");
    report.clickOn("#unknown a", "old.shops");
    assertThat(report.texts("#page-title")).containsExactly("old.shops");
    report.back();
    assertThat(report.one("#unknown").isDisplayed()).isTrue();
    report.go("#tables");
    assertThat(report.one("#unknown").isDisplayed()).isFalse();
  }

  @Test
  void thatLeadNowhereSaySo() {
    report.again("#public.OrdreLine");
    assertThat(report.one("#unknown").getText())
        .isEqualTo(
            "public.OrdreLine is no table of this report. Did you mean public.\"OrderLine\"?");
    report.go("#%3Cb%3Ewhatever");
    assertThat(report.one("#unknown").getText())
        .isEqualTo("<b>whatever is no table of this report.");
  }
}
