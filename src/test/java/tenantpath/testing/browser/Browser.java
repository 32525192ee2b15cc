package tenantpath.testing.browser;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/**
 * A headless Chromium for tests, started once a JVM and shared; it looks up nothing and downloads
 * nothing. Where Chromium or its driver is not on the PATH the tests are skipped aloud, and never
 * in CI.
 */
public final class Browser {
  private static final List<String> ARGUMENTS =
      List.of(
          "--headless=new",
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--disable-dev-shm-usage",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--hide-scrollbars");

  /** It would warn that its own classes are of another version; the plain protocol is enough. */
  private static final Logger VERSIONS =
      Logger.getLogger("org.openqa.selenium.devtools.CdpVersionFinder");

  private static Browser shared;

  private final ChromeDriver driver;

  private Browser(ChromeDriver driver) {
    this.driver = driver;
  }

  /** The browser, started if this is the first time. */
  public static synchronized Browser shared() {
    if (shared == null) {
      shared = new Browser(start(program("chromium", "chromium-browser"), program("chromedriver")));
      Runtime.getRuntime().addShutdownHook(new Thread(shared.driver::quit));
    }
    return shared;
  }

  private static String program(String... names) {
    Optional<Path> found =
        Stream.of(names)
            .flatMap(
                name ->
                    Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                        .map(folder -> Path.of(folder, name)))
            .filter(Files::isExecutable)
            .findFirst();
    String missing = "no " + names[0] + " on the PATH: the page is not tried in a browser";
    if (found.isEmpty() && "true".equals(System.getenv("CI"))) {
      throw new IllegalStateException(missing);
    }
    assumeTrue(found.isPresent(), missing);
    return found.get().toString();
  }

  private static ChromeDriver start(String binary, String driver) {
    VERSIONS.setLevel(Level.SEVERE);
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    logs.enable(LogType.PERFORMANCE, Level.ALL);
    ChromeOptions options = new ChromeOptions();
    options.setBinary(binary);
    options.addArguments(ARGUMENTS);
    options.setCapability("goog:loggingPrefs", logs);
    System.setProperty("webdriver.chrome.driver", driver);
    return new ChromeDriver(options);
  }

  public ChromeDriver driver() {
    return driver;
  }

  /**
   * Opens a page anew, in a window of that size and in the light theme, and forgets what was
   * logged; the fragment is empty or begins with {@code #}.
   */
  public void open(Path page, int width, int height, String fragment) {
    driver.get("about:blank");
    size(width, height);
    theme("light");
    logged(LogType.BROWSER);
    logged(LogType.PERFORMANCE);
    driver.get(page.toUri() + fragment);
  }

  public void size(int width, int height) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
  }

  /** {@code light} or {@code dark}. */
  public void theme(String theme) {
    media("", theme);
  }

  /** The page as on a screen or, with {@code print}, on paper. */
  public void media(String media, String theme) {
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of(
            "media",
            media,
            "features",
            List.of(Map.of("name", "prefers-color-scheme", "value", theme))));
  }

  /** What the script of an expression says. */
  public Object js(String body, Object... arguments) {
    return driver.executeScript(body, arguments);
  }

  /** What the console says since the page was opened, refused loads among it. */
  public List<String> console() {
    return logged(LogType.BROWSER);
  }

  /** The addresses that the page asked for since it was opened, its own aside. */
  public List<String> requests() {
    return logged(LogType.PERFORMANCE).stream()
        .flatMap(message -> Requests.asked(message).stream())
        .filter(url -> !url.equals(own()))
        .toList();
  }

  private String own() {
    String url = driver.getCurrentUrl();
    int fragment = url.indexOf('#');
    return fragment < 0 ? url : url.substring(0, fragment);
  }

  private List<String> logged(String type) {
    return driver.manage().logs().get(type).getAll().stream().map(LogEntry::getMessage).toList();
  }
}
