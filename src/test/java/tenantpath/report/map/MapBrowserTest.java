package tenantpath.report.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.interactions.Actions;
import tenantpath.Analysis;
import tenantpath.AnalysisOptions;
import tenantpath.Analyzer;
import tenantpath.distribution.ImpossibleTarget;
import tenantpath.distribution.UnknownTenant;
import tenantpath.dump.DumpSource;
import tenantpath.dump.UnreadableInput;
import tenantpath.testing.browser.OpenReport;

class MapBrowserTest {
  private final MapPage map = new MapPage(OpenReport.ofCase("storefront"));
  private final OpenReport report = map.report();

  @Test
  void aClickLightsTheNeighbourhoodAndWritesThePath() {
    map.click("line_items");
    assertThat(map.lit())
        .containsExactlyInAnyOrder(
            "line_items", "line_item_options", "orders", "products", "stores");
    assertThat(map.sentence())
        .startsWith("◐ line_items has no store_id.")
        .contains("through order_id → orders")
        .endsWith("Open its page");
    assertThat(report.fragment()).isEqualTo("#map=public.line_items");
    assertThat(report.all("#map-picture .c.on")).hasSize(3);
    map.click("line_items");
    assertThat(map.lit()).isEmpty();
    assertThat(map.sentence()).startsWith("From the tenant");
  }

  @Test
  void drawsTheNeighbourhoodAlone() {
    map.click("line_items");
    report.one("#map-alone").click();
    assertThat(map.near())
        .containsExactly(
            "stores",
            "orders",
            "line_items",
            "orders",
            "products",
            "line_item_options",
            "line_items");
    assertThat(report.one("#map-picture").isDisplayed()).isFalse();
    report.one("#map-near [aria-label^='products']").click();
    assertThat(map.sentence()).startsWith("● products");
    assertThat(map.near()).contains("stores", "products", "line_items").doesNotContain("orders");
    report.one("#map-alone").click();
    assertThat(report.one("#map-picture").isDisplayed()).isTrue();
  }

  @Test
  void findsATableAndBringsItToTheMiddle() {
    map.report().browser().size(400, 800);
    report.one("#map-find").sendKeys("option", Keys.ENTER);
    report.settle();
    assertThat(map.sentence()).startsWith("◐ line_item_options");
    await(() -> map.fromTheMiddle("line_item_options") < 200);
  }

  @Test
  void isWalkedByKeysAlone() {
    report.one("#map-find").click();
    while (!map.focused().startsWith("stores,")) {
      report.press(Keys.TAB);
    }
    report.press(Keys.ARROW_RIGHT);
    assertThat(map.focused()).isEqualTo("orders, ready, references 2, referenced by 1");
    report.press(Keys.ARROW_RIGHT);
    report.press(Keys.ENTER);
    assertThat(map.sentence()).startsWith("◐ line_items");
    assertThat(report.one("#map-picture [data-i].self").getDomAttribute("aria-pressed"))
        .isEqualTo("true");
    report.press(Keys.ESCAPE);
    assertThat(map.lit()).isEmpty();
    report.press(Keys.HOME);
    assertThat(map.focused()).startsWith("stores,");
    report.press(Keys.ARROW_DOWN);
    assertThat(map.focused()).startsWith("countries, reference");
    assertThat(report.all("#map-picture [tabindex='0']")).hasSize(1);
  }

  @Test
  void zoomsByButtonsKeysAndTheWheel() {
    double before = map.scale();
    report.one("#map-in").click();
    assertThat(map.scale()).isGreaterThan(1.2 * before);
    report.one("#map-view").sendKeys("-");
    assertThat(map.scale()).isCloseTo(before, org.assertj.core.data.Offset.offset(2.0));
    report
        .browser()
        .driver()
        .executeCdpCommand(
            "Input.dispatchMouseEvent",
            Map.of(
                "type",
                "mouseWheel",
                "modifiers",
                2,
                "x",
                500,
                "y",
                300,
                "deltaX",
                0,
                "deltaY",
                -200));
    report.settle();
    assertThat(map.scale()).isGreaterThan(1.2 * before);
    report.one("#map-view").sendKeys("0");
    assertThat(map.scale())
        .isLessThanOrEqualTo(map.number("document.getElementById('map-view').clientWidth"));
  }

  @Test
  void isDraggedWithoutSelecting() {
    report.browser().size(500, 800);
    report.one("#map-in").click();
    new Actions(report.browser().driver())
        .moveToElement(map.box("orders"))
        .clickAndHold()
        .moveByOffset(-120, 0)
        .release()
        .perform();
    report.settle();
    assertThat(map.number("document.getElementById('map-view').scrollLeft")).isGreaterThan(80);
    assertThat(map.lit()).isEmpty();
  }

  @Test
  void opensAtTheTableThatTheAddressNames() {
    report.go("#public.line_items");
    assertThat(report.texts("#page svg.near a .name")).contains("orders", "line_item_options");
    report.one("#page a[href='#map=public.line_items']").click();
    report.settle();
    assertThat(map.lit()).contains("line_items");
    assertThat(report.one("#map").isDisplayed()).isTrue();
  }

  @Test
  void isPrintedWholeThoughANeighbourhoodIsShown() {
    map.click("orders");
    report.one("#map-alone").click();
    report.browser().media("print", "light");
    assertThat(report.one("#map-picture").isDisplayed()).isTrue();
    assertThat(report.one("#map-near").isDisplayed()).isFalse();
    assertThat(report.one("#map-tools").isDisplayed()).isFalse();
  }

  @Test
  void fitsItsPageAndLogsNothing() {
    for (int width : List.of(400, 1280)) {
      report.browser().size(width, 800);
      map.click("orders");
      assertThat(map.number("document.documentElement.scrollWidth")).isLessThanOrEqualTo(width);
    }
    assertThat(report.browser().requests()).isEmpty();
    assertThat(report.browser().console()).isEmpty();
  }

  @Test
  void showsHostileNamesAsTextWithoutReordering()
      throws UnreadableInput, UnknownTenant, ImpossibleTarget {
    String name = "<script>x()</script>'&quot;\u202e]]>😀עברית";
    Analysis analysis =
        Analyzer.analyze(DumpSource.ofText("dump.sql", hostile(name)), AnalysisOptions.DEFAULT);
    MapPage hostile = new MapPage(OpenReport.of(analysis));
    String shown = "\"" + name.replace("\u202e", "⟨U+202E⟩") + "\"";
    assertThat(report.texts("#map-picture title")).anyMatch(title -> title.startsWith(shown));
    report.one("#map-picture .backfill").click();
    assertThat(hostile.sentence()).contains(shown);
    report.one("#map-alone").click();
    assertThat(report.texts("#map-near title")).anyMatch(title -> title.contains(shown));
    assertThat(report.all("#map script")).isEmpty();
    assertThat(report.browser().console()).isEmpty();
  }

  private static String hostile(String name) {
    return """
        CREATE TABLE public.accounts (id bigint NOT NULL);
        ALTER TABLE ONLY public.accounts ADD CONSTRAINT a PRIMARY KEY (id);
        CREATE TABLE public.users (id bigint NOT NULL, account_id bigint NOT NULL);
        ALTER TABLE ONLY public.users ADD CONSTRAINT b PRIMARY KEY (id);
        ALTER TABLE ONLY public.users
          ADD CONSTRAINT c FOREIGN KEY (account_id) REFERENCES public.accounts(id);
        CREATE TABLE public."%1$s" (id bigint NOT NULL, user_id bigint NOT NULL);
        ALTER TABLE ONLY public."%1$s"
          ADD CONSTRAINT d FOREIGN KEY (user_id) REFERENCES public.users(id);
        """
        .formatted(name);
  }

  private void await(BooleanSupplier condition) {
    for (int i = 0; i < 100 && !condition.getAsBoolean(); i++) {
      report.settle();
    }
    assertThat(condition.getAsBoolean()).isTrue();
  }
}
