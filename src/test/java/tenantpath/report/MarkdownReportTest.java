package tenantpath.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkdownReportTest {
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
  void tellsEachTableOnOneLine() {
    String report = ReportsTest.text(SmallSchema.wide(50), "report.md");
    assertThat(report.lines().count()).isLessThan(300);
    assertThat(report.lines().filter(line -> line.startsWith("<details>"))).hasSize(104);
  }

  @Test
  void namesHowManyTablesItLeavesOut() {
    String report = ReportsTest.text(SmallSchema.wide(200), "report.md");
    assertThat(report.lines().filter(line -> line.startsWith("<details>"))).hasSize(200);
    assertThat(report).contains("204 more tables are in `report.html`");
  }

  @Test
  void showsHostileNamesAsText() {
    String report = ReportsTest.text(SmallSchema.named(ReportsTest.HOSTILE), "report.md");
    String plain = ReportsTest.text(SmallSchema.storefront(), "report.md");
    assertThat(report).doesNotContain("<script").doesNotContain("\u202e");
    assertThat(report.lines().count()).isEqualTo(plain.lines().count());
    assertThat(report.lines().filter(line -> line.startsWith("| ")).map(MarkdownReportTest::cells))
        .isEqualTo(
            plain
                .lines()
                .filter(line -> line.startsWith("| "))
                .map(MarkdownReportTest::cells)
                .toList());
  }

  private static int cells(String row) {
    return row.split("\\|", -1).length;
  }
}
