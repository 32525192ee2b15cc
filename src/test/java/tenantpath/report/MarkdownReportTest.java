package tenantpath.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tenantpath.Analysis;

class MarkdownReportTest {
  /** What GitHub's filters make a link, a picture or a formula of. */
  private static final Pattern GITHUB =
      Pattern.compile(
          "@[a-z0-9]|#\\d|GH-\\d|:[\\w+-]+:|(?<![^\\s])\\$\\S|(?i)www\\.[a-z]|https?://");

  @Test
  void drawsTheRootsNeighbourhood() {
    assertThat(ReportsTest.text(SmallSchema.storefront(), "report.md"))
        .contains(
            """
            ```mermaid
            graph LR
              t0["● stores"]
              t1["● orders"]
              t2["◐ line_items"]
              t1 -->|"store_id"| t0
              t2 -->|"order_id"| t1
            ```
            """);
  }

  @Test
  void drawsWhatEachWaveIsFilledFrom() {
    String report = ReportsTest.text(SmallSchema.wide(20), "report.md");
    String wave = report.substring(report.indexOf("<details><summary>Wave 1"));
    assertThat(wave)
        .startsWith(
            "<details><summary>Wave 1 of the backfill: 20 tables, 12 of them not drawn</summary>\n\n"
                + "```mermaid\ngraph LR\n");
    String map = wave.substring(0, wave.indexOf("```\n\n</details>"));
    assertThat(map.lines().filter(line -> line.contains("◐ line_items"))).hasSize(8);
    assertThat(map.lines().filter(line -> line.contains("● orders"))).hasSize(8);
    assertThat(map.lines().filter(line -> line.contains(" -->|\"order_id\"| "))).hasSize(8);
  }

  @Test
  void tellsEachTableOnOneLine() {
    String report = ReportsTest.text(SmallSchema.wide(48), "report.md");
    assertThat(report.lines().count()).isLessThan(300);
    assertThat(report.lines().filter(MarkdownReportTest::isTable)).hasSize(100);
  }

  @ParameterizedTest
  @ValueSource(ints = {200, 1_500})
  void staysShortEnoughForACommentAndSaysWhatItLeavesOut(int width) {
    String report = ReportsTest.text(SmallSchema.wide(width), "report.md");
    assertThat(report.length()).isBetween(50_000, MarkdownReport.LONGEST);
    long told = report.lines().filter(MarkdownReportTest::isTable).count();
    assertThat(report).contains((2 * width + 4 - told) + " more tables are in `report.html`");
    assertThat(report).contains("<code>public.events</code>: undecided");
  }

  @Test
  void namesNoTableWhereTheNamesAloneAreTooLong() {
    String report = ReportsTest.text(SmallSchema.named("<".repeat(700)), "report.md");
    assertThat(report.length()).isLessThan(65_536);
    assertThat(report).contains("U12 UNIQUE on the root is lost | 2 tables |  |");
    assertThat(report).contains("6 tables are in `report.html`");
  }

  @Test
  void isMarkdownThatRendersWhole() {
    for (Analysis analysis : List.of(SmallSchema.storefront(), SmallSchema.wide(30), hostile())) {
      String report = ReportsTest.text(analysis, "report.md");
      RenderedMarkdown read = RenderedMarkdown.of(report);
      assertThat(read.headings)
          .containsSubsequence("What blocks", "What happens next", "Map", "Findings", "Tables");
      assertThat(read.tables).hasSizeGreaterThanOrEqualTo(3);
      read.tables.forEach(rows -> assertThat(rows.stream().distinct()).hasSize(1));
      assertThat(read.fences).containsOnly("yaml", "mermaid").hasSizeGreaterThanOrEqualTo(3);
      assertThat(count(read.page(), "<details>")).isEqualTo(count(read.page(), "</details>"));
      assertThat(count(read.page(), "<details>"))
          .isEqualTo(analysis.schema().tables().size() + read.fences.size() - 1);
    }
  }

  @Test
  void showsHostileNamesAsText() {
    String report = ReportsTest.text(hostile(), "report.md");
    RenderedMarkdown read = RenderedMarkdown.of(report);
    RenderedMarkdown plain =
        RenderedMarkdown.of(ReportsTest.text(SmallSchema.storefront(), "report.md"));
    assertThat(elements(read)).isEqualTo(elements(plain));
    assertThat(read.headings).isEqualTo(plain.headings);
    assertThat(read.tables).isEqualTo(plain.tables);
    assertThat(read.page()).doesNotContain("<a ", "<img", "<script", "<em>", "<del>");
    assertThat(read.text())
        .contains(
            "|`${7*7}⟨U+000A⟩⟨U+000D⟩⟨U+0009⟩⟨U+202E⟩⟨U+2028⟩&amp;=cmd()@someone #123 [x](y)");
    assertThat(report).doesNotContain("\u202e");
  }

  @Test
  void namesAreNoPeopleIssuesPicturesOrFormulasOfGithub() {
    String names =
        "@octocat #123 GH-7 octo/cat#9 a@b.example :x: :+1: $x$ $`y`$ www.a.example 0:b:1";
    String read =
        RenderedMarkdown.of(ReportsTest.text(SmallSchema.named(names), "report.md")).outsideCode();
    assertThat(read).contains("octocat", "octo/cat", "example");
    assertThat(GITHUB.matcher(read).results().map(MatchResult::group)).isEmpty();
    String plain = RenderedMarkdown.of("by " + names).outsideCode();
    assertThat(GITHUB.matcher(plain).results().count()).isGreaterThan(8);
  }

  @Test
  void diagramsStayBelowTheLimitsOfMermaid() {
    String report =
        ReportsTest.text(SmallSchema.named("\"😀".repeat(40)), "report.md")
            + ReportsTest.text(SmallSchema.wide(300), "report.md");
    List<String> maps =
        Pattern.compile("(?s)```mermaid\n(.*?)```")
            .matcher(report)
            .results()
            .map(map -> map.group(1))
            .toList();
    assertThat(maps).hasSizeGreaterThan(3).allMatch(map -> map.length() < 50_000 / 2);
    assertThat(maps).allMatch(map -> map.lines().filter(l -> l.contains("-->")).count() < 500);
  }

  private static Analysis hostile() {
    return SmallSchema.named(
        ReportsTest.HOSTILE + "@someone #123 [x](y) ![i](j) *b* __c__ ~~d~~ :+1: </details>");
  }

  /** The elements of HTML, ours all of them. */
  private static List<String> elements(RenderedMarkdown read) {
    return Pattern.compile("</?[a-zA-Z!][^>]*>")
        .matcher(String.join("", read.html))
        .results()
        .map(MatchResult::group)
        .toList();
  }

  private static boolean isTable(String line) {
    return line.startsWith("<details>") && line.endsWith("</details>");
  }

  private static int count(String text, String part) {
    return text.split(Pattern.quote(part), -1).length - 1;
  }
}
