package tenantpath.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import tenantpath.Analysis;
import tenantpath.schema.Table;
import tenantpath.testing.browser.OpenReport;

/** Names that break out of what they stand in; the dump was written by a server. */
class HostileNamesBrowserTest {
  private static final Analysis ANALYSIS =
      OpenReport.analysis(Path.of("src/test/resources/tenantpath/report/hostile-names.sql"));

  /** What no page may have made of a name: elements that the report itself never has. */
  private static final String FOREIGN =
      "return [...document.querySelectorAll('img, i:not(#map i), iframe, [onload], [onerror], body * script,"
          + " [src], style:not(head style)')].map(e => e.outerHTML.slice(0, 200))";

  private static final String LINKS =
      "return [...document.querySelectorAll('a')].map(a => a.getAttribute('href'))"
          + ".filter(h => !/^(#|https:\\/\\/)/.test(h))";

  private final OpenReport report = OpenReport.of(ANALYSIS);

  @Test
  void standAsTextInTheReport() {
    report.js("for (const d of document.querySelectorAll('details')) d.open = true");
    report.settle();
    assertThat(report.js(FOREIGN)).isEqualTo(List.of());
    assertThat(report.js(LINKS)).isEqualTo(List.of());
    assertThat(report.texts("#register td.name a"))
        .contains(
            "\"<i>sch&ema</i>\".\"<script>alert(1)</script>\"",
            "\"<i>sch&ema</i>\".\"]]><!--x--> --!>\"",
            "\"<i>sch&ema</i>\".\"javascript:alert(1)\"",
            "\"<i>sch&ema</i>\".\"=cmd()|' /C calc'!A0\"",
            "\"<i>sch&ema</i>\".\"🧾 invoices 💥\"",
            "\"<i>sch&ema</i>\".\"שולחן הזמנות\"",
            "\"<i>sch&ema</i>\".\"⟨U+202E⟩gnp.exe\"",
            "\"<i>sch&ema</i>\".\"" + "x".repeat(61) + "é\"");
    assertThat(report.browser().console()).isEmpty();
    assertThat(report.browser().requests()).isEmpty();
  }

  @Test
  void areAddressesOfTheirTables() {
    for (Table table : ANALYSIS.schema().tables()) {
      String name = table.name().quoted();
      report.js("location.hash = '#' + encodeURIComponent(arguments[0])", name);
      report.settle();
      report.js("for (const d of document.querySelectorAll('#page details')) d.open = true");
      assertThat(report.texts("#page-title")).containsExactly(name.replace("\u202e", "⟨U+202E⟩"));
      assertThat(report.texts("#page .story")).as(name).hasSize(1);
      assertThat(report.js(FOREIGN)).as(name).isEqualTo(List.of());
      assertThat(report.js(LINKS)).as(name).isEqualTo(List.of());
    }
    assertThat(report.browser().console()).isEmpty();
    assertThat(report.browser().requests()).isEmpty();
  }

  @Test
  void areFoundByTheFilter() {
    report.filter("\"100% done #1\" -line");
    assertThat(report.tables()).hasSize(1);
    report.again(report.fragment());
    assertThat(report.tables()).hasSize(1).allMatch(name -> name.contains("100% done #1 &amp;"));
    report.filter("javascript:alert(1) -gnp");
    assertThat(report.tables()).hasSize(1);
  }
}
