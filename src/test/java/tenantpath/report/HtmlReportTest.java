package tenantpath.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class HtmlReportTest {

  @Test
  void beginsWithTheVerdict() {
    String html = ReportsTest.text(SmallSchema.storefront(), "report.html");
    assertThat(html)
        .contains(
            "3 of 6 tables can be distributed by <code class=\"whole\">store_id</code>"
                + " (<code class=\"whole\">public.stores.id</code>, uuid): 2 are ready, 1 needs backfill in 1 wave,"
                + " 1 becomes a reference table, 1 stays local and 1 is undecided.");
  }

  @Test
  void tellsWhatHappensNextInStagesThatLeadToTheirPhases() {
    String html = ReportsTest.text(SmallSchema.storefront(), "report.html");
    String next = html.substring(html.indexOf("What happens next"), html.indexOf("id=\"tables\""));
    List<String> stages =
        Pattern.compile("<a href=\"#(phase-\\d\\d)\">([^<]+)</a>, ([^ ]+ [^ ]+) ")
            .matcher(next)
            .results()
            .map(m -> m.group(2) + ", " + m.group(3) + " at " + m.group(1))
            .toList();
    assertThat(stages)
        .containsExactly(
            "Fill the key, phases 10–40 at phase-10",
            "Widen the keys, phase 60 at phase-60",
            "On Citus, phases 70–95 at phase-70");
    assertThat(next)
        .contains("heaviest lock ACCESS EXCLUSIVE")
        .contains("; EXCLUSIVE while it writes every row once");
    assertThat(html)
        .contains("<tr id=\"phase-10\">", "<tr id=\"phase-60\">", "<tr id=\"phase-70\">");
  }

  @Test
  void labelsTheCellsOfTablesThatStackOnANarrowScreen() {
    String html = ReportsTest.text(SmallSchema.storefront(), "report.html");
    assertThat(html).doesNotContain("<table>").contains("data-label=\"backfill\"");
  }

  @Test
  void loadsNothingAndRunsItsOwnScriptOnly() {
    String html = ReportsTest.text(SmallSchema.storefront(), "report.html");
    assertThat(html)
        .containsPattern(
            "default-src (&#39;|')none\\1; style-src \\1sha256-[^;]+\\1; script-src"
                + " \\1sha256-[^;]+\\1;")
        .doesNotContain("unsafe-inline")
        .doesNotContainPattern("(?:src|href)=\"(?!#|https://)")
        .doesNotContainPattern(" on[a-z]+=\"")
        .doesNotContain("style=\"");
  }

  @Test
  void showsHostileNamesAsText() throws JsonProcessingException {
    String html = ReportsTest.text(SmallSchema.named(ReportsTest.HOSTILE), "report.html");
    String plain = ReportsTest.text(SmallSchema.storefront(), "report.html");
    assertThat(occurrences(html, "<script")).isEqualTo(occurrences(plain, "<script"));
    assertThat(occurrences(html, "\u202e")).isZero();
    assertThat(occurrences(html, "<!--")).isZero();
    assertThat(island(html, "data").at("/tables/0/1").asText())
        .contains("</script>")
        .contains("\u202e");
  }

  @Test
  void leavesOutWhatIsEmpty() throws JsonProcessingException {
    JsonNode pages = island(ReportsTest.text(SmallSchema.storefront(), "report.html"), "pages");
    JsonNode local = pages.at("/tables/0");
    assertThat(local.has("story")).isTrue();
    assertThat(local.has("hops")).isFalse();
    assertThat(local.has("findings")).isFalse();
  }

  @Test
  void staysSmallForManyTables() {
    String html = ReportsTest.text(SmallSchema.wide(500), "report.html");
    assertThat(html.length()).isLessThan(5_000_000);
  }

  private static JsonNode island(String html, String id) throws JsonProcessingException {
    Pattern script =
        Pattern.compile("<script type=\"application/json\" id=\"" + id + "\">(.*?)</script>");
    Matcher matcher = script.matcher(html);
    assertThat(matcher.find()).isTrue();
    assertThat(matcher.group(1)).doesNotContain("\u2028");
    return new ObjectMapper().readTree(matcher.group(1));
  }

  private static int occurrences(String text, String part) {
    return text.split(Pattern.quote(part), -1).length - 1;
  }
}
