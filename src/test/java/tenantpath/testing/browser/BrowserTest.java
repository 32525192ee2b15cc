package tenantpath.testing.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The watchers of the browser tests see what they watch for. */
class BrowserTest {
  @TempDir Path home;

  @Test
  void seesErrorsAndRequests() throws IOException {
    Path page = home.resolve("page.html");
    Files.writeString(
        page, "<img src='http://127.0.0.1:9/picture.png'><script>missing();</script>");
    Browser browser = Browser.shared();
    browser.open(page, 800, 600, "");
    assertThat(browser.requests()).containsExactly("http://127.0.0.1:9/picture.png");
    assertThat(browser.console()).anyMatch(line -> line.contains("missing is not defined"));
  }

  @Test
  void staysSilentWhenAPageIsAlone() throws IOException {
    Path page = home.resolve("page.html");
    Files.writeString(page, "<p>Nothing.</p>");
    Browser browser = Browser.shared();
    browser.open(page, 800, 600, "");
    assertThat(browser.requests()).isEmpty();
    assertThat(browser.console()).isEmpty();
  }
}
