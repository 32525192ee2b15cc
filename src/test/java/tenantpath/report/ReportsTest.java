package tenantpath.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import tenantpath.Analysis;
import tenantpath.AnalysisOptions;
import tenantpath.Analyzer;
import tenantpath.distribution.ImpossibleTarget;
import tenantpath.distribution.UnknownTenant;
import tenantpath.dump.DumpSource;
import tenantpath.dump.UnreadableInput;
import tenantpath.report.sheet.EarlierSheet;

class ReportsTest {
  /** What breaks out of HTML, JSON, Markdown, CSV or the direction of the text. */
  static final String HOSTILE =
      "\"'</script><script>alert(1)</script><!--]]>|`${7*7}\n\r\t\u202e\u2028&amp;=cmd()";

  @Test
  void rendersEveryFile() {
    assertThat(render(SmallSchema.storefront()).keySet())
        .contains("analysis.json", "report.html", "report.md", "tables.csv", "tables.xlsx");
  }

  @Test
  void rendersTwiceAlike() {
    SortedMap<String, byte[]> once = render(SmallSchema.storefront());
    SortedMap<String, byte[]> again = render(SmallSchema.storefront());
    assertThat(once.keySet()).isEqualTo(again.keySet());
    once.forEach((path, bytes) -> assertThat(bytes).as(path).isEqualTo(again.get(path)));
  }

  @Test
  void endsLinesWithLineFeedsAlone() {
    SortedMap<String, byte[]> texts = render(SmallSchema.storefront());
    assertThat(texts.remove("tables.xlsx")).isNotNull();
    texts.forEach(
        (path, bytes) ->
            assertThat(new String(bytes, StandardCharsets.UTF_8)).as(path).doesNotContain("\r"));
  }

  @Test
  void rendersASchemaWithoutATenant() throws UnreadableInput, UnknownTenant, ImpossibleTarget {
    Analysis analysis =
        Analyzer.analyze(
            DumpSource.ofText("dump.sql", "CREATE TABLE public.a (note text);"),
            AnalysisOptions.DEFAULT);
    assertThat(render(analysis).keySet())
        .containsExactly(
            "analysis.json",
            "findings.sarif",
            "report.html",
            "report.md",
            "tables.csv",
            "tables.xlsx");
    assertThat(text(analysis, "report.html"))
        .contains("No table of this schema looks like a tenant");
    assertThat(text(analysis, "analysis.json")).contains("\"tenant\": null");
  }

  static SortedMap<String, byte[]> render(Analysis analysis) {
    return Reports.render(analysis, new Templates(Map.of()));
  }

  /** One file, without the work that the others take. */
  static String text(Analysis analysis, String file) {
    return new String(bytes(analysis, file), StandardCharsets.UTF_8);
  }

  static byte[] bytes(Analysis analysis, String file) {
    return Reports.rendered(analysis, new Templates(Map.of()), EarlierSheet.NONE)
        .files()
        .get(file)
        .bytes();
  }
}
