package tenantpath.testing.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;
import tenantpath.Analysis;
import tenantpath.AnalysisOptions;
import tenantpath.Analyzer;
import tenantpath.distribution.ImpossibleTarget;
import tenantpath.distribution.UnknownTenant;
import tenantpath.dump.DumpSource;
import tenantpath.dump.UnreadableInput;
import tenantpath.report.Reports;
import tenantpath.report.Templates;
import tenantpath.source.InputFile;

/** A {@code report.html} opened from a file, and what a reader does with it. */
public final class OpenReport {
  private static final Map<String, Path> CASES = new ConcurrentHashMap<>();
  private static final int WIDTH = 1280;
  private static final int HEIGHT = 800;

  private final Browser browser;

  private OpenReport(Browser browser) {
    this.browser = browser;
  }

  /** The report of one of the cases, at 1280×800. */
  public static OpenReport ofCase(String name) {
    Browser browser = Browser.shared();
    return of(browser, CASES.computeIfAbsent(name, OpenReport::written));
  }

  /** The report of an analysis, at 1280×800. */
  public static OpenReport of(Analysis analysis) {
    Browser browser = Browser.shared();
    return of(browser, written(analysis));
  }

  private static OpenReport of(Browser browser, Path report) {
    browser.open(report, WIDTH, HEIGHT);
    return new OpenReport(browser);
  }

  private static Path written(String name) {
    return written(analysis(Path.of("testdata/cases", name, "dump.sql")));
  }

  /** What is read of a dump without any decision. */
  public static Analysis analysis(Path dump) {
    try {
      return Analyzer.analyze(DumpSource.of(List.of(InputFile.of(dump))), AnalysisOptions.DEFAULT);
    } catch (UnreadableInput | UnknownTenant | ImpossibleTarget e) {
      throw new IllegalStateException("a case is readable", e);
    }
  }

  private static Path written(Analysis analysis) {
    try {
      Path report = Files.createTempFile("tenantpath-", ".html");
      report.toFile().deleteOnExit();
      return Files.write(
          report, Reports.render(analysis, new Templates(Map.of())).get("report.html"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public Browser browser() {
    return browser;
  }

  /** Follows a link within the page. */
  public void go(String fragment) {
    browser.js("location.hash = arguments[0]", fragment);
    settle();
  }

  /** The part of the address that says where in the report the reader is, with its {@code #}. */
  public String fragment() {
    return (String) browser.js("return location.hash");
  }

  /** Types in the filter, over what was there. */
  public void filter(String words) {
    WebElement input = one("#filter");
    input.clear();
    input.sendKeys(words);
    settle();
  }

  /** Presses keys where the focus is. */
  public void press(CharSequence... keys) {
    new Actions(browser.driver()).sendKeys(keys).perform();
    settle();
  }

  /** Presses Shift and Tab. */
  public void pressBack() {
    new Actions(browser.driver())
        .keyDown(Keys.SHIFT)
        .sendKeys(Keys.TAB)
        .keyUp(Keys.SHIFT)
        .perform();
    settle();
  }

  /** Lets events that the page has yet to take, such as a change of the fragment, pass. */
  public void settle() {
    browser.driver().manage().timeouts().scriptTimeout(Duration.ofSeconds(20));
    browser
        .driver()
        .executeAsyncScript(
            "const done = arguments[0]; requestAnimationFrame(() => setTimeout(done, 20));");
  }

  /** The names in the register, in its order. */
  public List<String> tables() {
    return texts("#register td.name a");
  }

  /** The one element that the selector finds. */
  public WebElement one(String selector) {
    return browser.driver().findElement(By.cssSelector(selector));
  }

  public List<WebElement> all(String selector) {
    return browser.driver().findElements(By.cssSelector(selector));
  }

  /** The text of each element found, as the page holds it. */
  public List<String> texts(String selector) {
    @SuppressWarnings("unchecked")
    List<String> texts =
        (List<String>)
            browser.js(
                "return [...document.querySelectorAll(arguments[0])].map(e => e.textContent)",
                selector);
    return texts;
  }
}
