package tenantpath.report.map;

import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;
import tenantpath.testing.browser.OpenReport;

/** The map of an opened report, and what a reader does with it. */
final class MapPage {
  private final OpenReport report;

  MapPage(OpenReport report) {
    this.report = report;
    report.go("#map");
  }

  OpenReport report() {
    return report;
  }

  /** The box of the whole map that has this name. */
  WebElement box(String name) {
    return report.all("#map-picture .t, #map-picture .g").stream()
        .filter(box -> named(box).equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no box is named " + name));
  }

  private static String named(WebElement box) {
    return box.findElement(By.cssSelector(".name")).getDomProperty("textContent");
  }

  void click(String name) {
    new Actions(report.browser().driver()).moveToElement(box(name)).click().perform();
    report.settle();
  }

  String sentence() {
    return report.one("#map-sentence").getText();
  }

  /** The names of the boxes that stay lit while a table is selected. */
  List<String> lit() {
    return report.texts("#map-picture.picked .t.on .name");
  }

  /** The names in the drawing of one neighbourhood. */
  List<String> near() {
    return report.texts("#map-near svg .name");
  }

  String focused() {
    return (String)
        report
            .browser()
            .js(
                "const a = document.activeElement;"
                    + " return a.getAttribute('aria-label') || a.id");
  }

  double scale() {
    return number("document.getElementById('map-picture').width.baseVal.value");
  }

  double number(String expression) {
    return ((Number) report.browser().js("return " + expression)).doubleValue();
  }

  /** How far the middle of a box is from that of the view, in pixels. */
  double fromTheMiddle(String name) {
    return ((Number)
            report
                .browser()
                .js(
                    "const a = arguments[0].getBoundingClientRect();"
                        + "const b = document.getElementById('map-view').getBoundingClientRect();"
                        + "return Math.hypot(a.x + a.width / 2 - b.x - b.width / 2,"
                        + " a.y + a.height / 2 - b.y - b.height / 2)",
                    box(name)))
        .doubleValue();
  }
}
