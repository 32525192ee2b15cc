package tenantpath.testing.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.SortedMap;
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
  private static final Map<String, OpenReport> CASES = new ConcurrentHashMap<>();
  private static final int WIDTH = 1280;
  private static final int HEIGHT = 800;

  private final Browser browser;
  private final SortedMap<String, byte[]> files;
  private final Path page;

  private OpenReport(Browser browser, Analysis analysis) {
    this.browser = browser;
    files = Reports.render(analysis, new Templates(Map.of()));
    page = written(files.get("report.html"));
  }

  /** The report of one of the cases, at 1280×800. */
  public static OpenReport ofCase(String name) {
    Browser browser = Browser.shared();
    Path dump = Path.of("testdata/cases", name, "dump.sql");
    OpenReport report = CASES.computeIfAbsent(name, n -> new OpenReport(browser, analysis(dump)));
    report.again();
    return report;
  }

  /** The report of an analysis, at 1280×800. */
  public static OpenReport of(Analysis analysis) {
    OpenReport report = new OpenReport(Browser.shared(), analysis);
    report.again();
    return report;
  }

  /** What is read of a dump without any decision. */
  public static Analysis analysis(Path dump) {
    try {
      return Analyzer.analyze(DumpSource.of(List.of(InputFile.of(dump))), AnalysisOptions.DEFAULT);
    } catch (UnreadableInput | UnknownTenant | ImpossibleTarget e) {
      throw new IllegalStateException("a case is readable", e);
    }
  }

  private static Path written(byte[] html) {
    try {
      Path page = Files.createTempFile("tenantpath-", ".html");
      page.toFile().deleteOnExit();
      return Files.write(page, html);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Opens it anew. */
  public void again() {
    again("");
  }

  /** Opens it anew at a place. */
  public void again(String fragment) {
    browser.open(page, WIDTH, HEIGHT, fragment);
    settle();
  }

  /** Another file of the same run. */
  public String file(String name) {
    return new String(files.get(name), StandardCharsets.UTF_8);
  }

  /** Of the page, in bytes. */
  public int size() {
    return files.get("report.html").length;
  }

  public Browser browser() {
    return browser;
  }

  /** Waits for the next picture on the screen. */
  public Object painted() {
    return browser
        .driver()
        .executeAsyncScript(
            "const done = arguments[0];"
                + "requestAnimationFrame(() => requestAnimationFrame(() => done(true)));");
  }

  /** Follows a link to a table and waits for all of its page. */
  public Object opened(String fragment) {
    browser.driver().manage().timeouts().scriptTimeout(Duration.ofSeconds(60));
    return browser
        .driver()
        .executeAsyncScript(
            "const done = arguments[1]; location.hash = arguments[0];"
                + "const look = () => document.querySelector('#page .story') ? done(true)"
                + " : requestAnimationFrame(look); look();",
            fragment);
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

  public void back() {
    browser.driver().navigate().back();
    settle();
  }

  public void forward() {
    browser.driver().navigate().forward();
    settle();
  }

  /** Clicks on the first element of that text. */
  public void clickOn(String selector, String text) {
    all(selector).stream()
        .filter(element -> element.getText().equals(text))
        .findFirst()
        .orElseThrow(() -> new NoSuchElementException(selector + " with the text " + text))
        .click();
    settle();
  }

  /** The text of the element that has the focus. */
  public String focused() {
    return (String) js("return document.activeElement.textContent");
  }

  /** What a paste brings. */
  public String pasted() {
    js(
        "const area = document.createElement('textarea'); document.body.append(area); area.focus();");
    new Actions(browser.driver()).keyDown(Keys.CONTROL).sendKeys("v").keyUp(Keys.CONTROL).perform();
    return (String) js("const area = document.activeElement; area.remove(); return area.value;");
  }

  public Object js(String body, Object... arguments) {
    return browser.js(body, arguments);
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
    return each(selector, "e.textContent");
  }

  /** That attribute of each element found. */
  public List<String> attributes(String selector, String name) {
    return each(selector, "e.getAttribute('" + name + "')");
  }

  @SuppressWarnings("unchecked")
  private List<String> each(String selector, String expression) {
    return (List<String>)
        js(
            "return [...document.querySelectorAll(arguments[0])].map(e => " + expression + ")",
            selector);
  }
}
