package tenantpath.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import tenantpath.Analysis;
import tenantpath.testing.SheetCells;

class TrackingWorkbookTest {
  private static final int PATH = 3;
  private static final int BLOCKERS = 6;

  @Test
  void hasOneRowATableWithColumnsForPeople() {
    List<List<String>> tables = sheets(SmallSchema.storefront()).get("Tables");
    assertThat(tables.get(0))
        .startsWith("table", "class", "key", "path", "wave", "rows", "blockers", "SQL phases")
        .containsSequence("owner", "status", "notes");
    assertThat(tables.stream().map(row -> row.get(0) + " " + row.get(1)))
        .containsExactly(
            "table class",
            "public.admin_users ○ local",
            "public.countries ◆ reference",
            "public.events ? undecided",
            "public.line_items ◐ needs backfill",
            "public.orders ● ready",
            "public.stores ● ready");
    List<String> items = tables.get(4);
    assertThat(items.subList(2, 8))
        .containsExactly(
            "store_id",
            "line_items → orders",
            "1",
            "20000",
            "▲ U12 UNIQUE on the root is lost",
            "10 20 30 31 32 40 60 70 80 90 95 96");
    assertThat(items.subList(8, 11)).containsExactly("", "", "");
  }

  @Test
  void tellsFindingsAndConstraintsOnSheetsOfTheirOwn() {
    Map<String, List<List<String>>> sheets = sheets(SmallSchema.storefront());
    assertThat(sheets.keySet()).containsExactly("Tables", "Findings", "Constraints");
    assertThat(sheets.get("Findings").get(0))
        .containsExactly("severity", "code", "table", "place", "what is wrong", "what to do");
    assertThat(sheets.get("Findings").get(1)).startsWith("▲ error", "U12", "public.line_items");
    assertThat(sheets.get("Constraints").get(1))
        .startsWith("public.line_items", "line_items_pkey", "primary key", "widened");
  }

  @Test
  void showsHostileNamesAsText() {
    Map<String, List<List<String>>> sheets = sheets(SmallSchema.named(ReportsTest.HOSTILE));
    List<String> items = sheets.get("Tables").get(4);
    assertThat(items.get(0))
        .startsWith("\"public\"\"'</script><script>alert(1)")
        .contains("${7*7}⟨U+000A⟩⟨U+000D⟩⟨U+0009⟩⟨U+202E⟩⟨U+2028⟩&amp;=cmd()");
    assertThat(items.get(PATH)).startsWith("\"line_items\"\"'</script>");
    assertThat(sheets.get("Tables")).hasSize(7);
    assertThat(sheets.get("Findings").get(1).get(2)).isEqualTo(items.get(0));
    assertThat(sheets.get("Constraints").get(1).get(0)).isEqualTo(items.get(0));
  }

  @Test
  void filtersFreezesAndOffersTheStatus() throws IOException {
    Map<String, String> parts = parts(workbook(SmallSchema.storefront()));
    assertThat(parts.get("xl/worksheets/sheet1.xml"))
        .contains("<pane xSplit=\"1\" ySplit=\"1\"", "<autoFilter ref=\"A1:P7\">")
        .contains("sqref=\"J2:J7\" type=\"list\"", "showErrorMessage=\"true\"")
        .contains("<formula1>\"to do,in progress,blocked,in review,done,not planned\"</formula1>")
        .doesNotContain("<f>", "customHeight");
    assertThat(parts.get("xl/styles.xml"))
        .contains("FF00695C", "FF9A5B00", "FF1557B0", "FF5F6368", "FFA3195B", "FFB3261E");
  }

  @Test
  void everyPartIsXmlThatTheContentsName() throws Exception {
    Map<String, String> parts = parts(workbook(SmallSchema.named("\u0001\ufffe<&>\u2028_x0041_")));
    assertThat(parts.keySet().iterator().next()).isEqualTo("[Content_Types].xml");
    for (Map.Entry<String, String> part : parts.entrySet()) {
      DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(new ByteArrayInputStream(part.getValue().getBytes(StandardCharsets.UTF_8)));
    }
    assertThat(parts.get("[Content_Types].xml"))
        .contains("/xl/worksheets/sheet1.xml", "/xl/worksheets/sheet3.xml", "/xl/workbook.xml");
    assertThat(parts.get("xl/sharedStrings.xml"))
        .contains("_x005F_x0041_", "&#x27e8;U+0001&#x27e9;&#x27e8;U+FFFE&#x27e9;");
  }

  @Test
  void isTheSameBytesAtAnyTimeAndInAnyZone() throws IOException {
    byte[] here = workbook(SmallSchema.storefront());
    TimeZone zone = TimeZone.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertThat(workbook(SmallSchema.storefront())).isEqualTo(here);
    } finally {
      TimeZone.setDefault(zone);
    }
    assertThat(parts(here).get("docProps/core.xml")).doesNotContain("created");
  }

  @Test
  void leavesNoMoreRowsToFilterThanThereAreBlockers() {
    List<List<String>> tables = sheets(SmallSchema.wide(300)).get("Tables");
    assertThat(tables).hasSize(605);
    assertThat(tables.stream().filter(row -> row.get(BLOCKERS).startsWith("▲"))).hasSize(600);
  }

  private static byte[] workbook(Analysis analysis) {
    return ReportsTest.bytes(analysis, "tables.xlsx");
  }

  private static Map<String, List<List<String>>> sheets(Analysis analysis) {
    return SheetCells.of(workbook(analysis));
  }

  private static Map<String, String> parts(byte[] workbook) throws IOException {
    Map<String, String> parts = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return parts;
  }
}
