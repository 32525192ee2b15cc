package tenantpath.testing.browser;

import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

/** Asks axe-core what of a page some people cannot use. */
public final class Axe {
  private static final String RUN =
      "const done = arguments[0];"
          + "axe.run(document, {resultTypes: ['violations'], preload: false}).then((found) => done("
          + "found.violations.filter((v) => v.impact === 'serious' || v.impact === 'critical')"
          + ".flatMap((v) => v.nodes.slice(0, 5).map((n) =>"
          + " v.id + ' ' + n.target.join(' ') + ': ' + n.failureSummary))));";

  private Axe() {}

  /** The serious and critical ones, each with its rule first and the element it is about. */
  @SuppressWarnings("unchecked")
  public static List<String> violations(Browser browser) {
    browser.driver().manage().timeouts().scriptTimeout(Duration.ofMinutes(2));
    browser.js(script());
    return (List<String>) browser.driver().executeAsyncScript(RUN);
  }

  private static String script() {
    try (InputStream script = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
