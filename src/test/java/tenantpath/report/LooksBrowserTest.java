package tenantpath.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tenantpath.testing.browser.Axe;
import tenantpath.testing.browser.OpenReport;

class LooksBrowserTest {
  private static final List<String> PLACES = List.of("#verdict", "#care.%22NoteRevision%22");

  /** One fold of each kind. */
  private static final String OPENED =
      "#F01, #columns, #decisions details:first-of-type, #page details:first-of-type";

  private final OpenReport report = OpenReport.ofCase("clinic");

  /** A window's width, a theme and a place in the report. */
  record Look(int width, String theme, String place) {}

  static Stream<Look> looks() {
    return Stream.of(1280, 400)
        .flatMap(
            width ->
                Stream.of("light", "dark")
                    .flatMap(theme -> PLACES.stream().map(place -> new Look(width, theme, place))));
  }

  @ParameterizedTest
  @MethodSource("looks")
  void isAccessibleAndNoWiderThanItsWindow(Look look) {
    report.again(look.place());
    report.browser().size(look.width(), 800);
    report.browser().theme(look.theme());
    report.js("for (const d of document.querySelectorAll(arguments[0])) d.open = true", OPENED);
    report.settle();
    assertThat(report.js("return document.documentElement.scrollWidth"))
        .isEqualTo((long) look.width());
    assertThat(Axe.violations(report.browser())).isEmpty();
  }

  @Test
  void isNoWiderThanAPhoneWhateverTheNames() {
    OpenReport longNames = OpenReport.of(SmallSchema.named("x".repeat(52)));
    longNames.browser().size(400, 800);
    longNames.js("for (const d of document.querySelectorAll('details')) d.open = true");
    longNames.settle();
    assertThat(longNames.texts("ul.findings > li")).isNotEmpty();
    assertThat(longNames.js("return document.documentElement.scrollWidth")).isEqualTo(400L);
    longNames.go(longNames.attributes("#register td.name a", "href").get(3));
    longNames.settle();
    assertThat(longNames.js("return document.documentElement.scrollWidth")).isEqualTo(400L);
  }

  @Test
  void keepsANeighbourhoodWithinItsPage() {
    report.again("#care.%22Visit%22");
    for (int width : List.of(1280, 1100, 820)) {
      report.browser().size(width, 800);
      report.settle();
      assertThat(
              report.js(
                  "const s = document.querySelector('#page .scroll'); return s.scrollWidth - s.clientWidth"))
          .isEqualTo(0L);
    }
  }

  @Test
  void seesWhatIsNotAccessible() {
    report.js("document.querySelector('.verdict').style.color = '#eee'");
    assertThat(Axe.violations(report.browser())).anyMatch(v -> v.startsWith("color-contrast"));
  }

  @Test
  void isDarkWhereTheSystemIs() {
    String background = "return getComputedStyle(document.body).backgroundColor";
    assertThat(report.js(background)).isEqualTo("rgb(255, 255, 255)");
    report.browser().theme("dark");
    assertThat(report.js(background)).isEqualTo("rgb(21, 24, 28)");
  }

  @Test
  void leavesOutOnPaperWhatCannotBePressed() {
    report.browser().media("print", "dark");
    assertThat(report.one("nav.sections").isDisplayed()).isFalse();
    assertThat(report.one(".register-tools").isDisplayed()).isFalse();
    assertThat(report.js("return getComputedStyle(document.body).backgroundColor"))
        .isEqualTo("rgb(255, 255, 255)");
    assertThat(report.js("return getComputedStyle(document.querySelector('.ready')).color"))
        .isEqualTo("rgb(0, 105, 92)");
  }

  @Test
  void printsWhatIsFolded() {
    report.browser().driver().manage().timeouts().scriptTimeout(Duration.ofSeconds(20));
    report.js("return new Promise(done => setTimeout(done, 500))");
    report.one("#F01 summary").click();
    report.js("dispatchEvent(new Event('beforeprint')); return null");
    assertThat(report.texts("details:not([open]):not(.menu)")).isEmpty();
    assertThat(report.texts("ul.findings")).isNotEmpty().doesNotContain("");
    report.browser().media("print", "light");
    assertThat(report.one("#F01 .check-page").isDisplayed()).isTrue();
    assertThat(report.one("#U01 .check-page").isDisplayed()).isFalse();
    report.browser().media("", "light");
    report.js("dispatchEvent(new Event('afterprint'))");
    assertThat(report.attributes("details[open]", "id")).containsExactly("F01");
    report.browser().media("print", "light");
    assertThat(report.one("#register th button").isDisplayed()).isTrue();
  }

  @Test
  void printsTheRegisterInRowsOfAFewLines() {
    report.browser().size(720, 1000);
    report.browser().media("print", "light");
    report.settle();
    assertThat(
            report.js(
                "return Math.max(...[...document.querySelectorAll('#register tbody tr')]"
                    + ".map(row => row.getBoundingClientRect().height))"))
        .asString()
        .satisfies(height -> assertThat(Double.parseDouble(height)).isBetween(10.0, 75.0));
    assertThat(report.js("return document.documentElement.scrollWidth")).isEqualTo(720L);
  }

  @Test
  void tellsTheClassByMarkAndWordBesideTheColour() {
    assertThat(report.texts("#register td.class")).allMatch(c -> c.matches("\\S .*\\w+"));
  }
}
