package tenantpath.report.sheet.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.AbstractThrowableAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tenantpath.report.sheet.EarlierSheet;
import tenantpath.source.InputFile;
import tenantpath.testing.Workbooks;

class SheetReaderTest {
  private static final String HEADER = Workbooks.row("table", "class", "owner", "status", "notes");

  @Test
  void readsCellsHoweverTheyAreKept() throws Exception {
    String shared =
        "<si><r><t>public.</t></r><r><t>a</t></r><rPh sb=\"0\" eb=\"1\"><t>kana</t></rPh></si>"
            + "<si><t xml:space=\"preserve\"> two_x000D_\nlines _x005F_x0041_ </t></si>";
    String styles =
        "<numFmts><numFmt numFmtId=\"170\" formatCode=\"[$-407]d/ mmm&quot;yy&quot;\"/>"
            + "<numFmt numFmtId=\"171\" formatCode=\"0.0&quot; days&quot;\"/></numFmts>"
            + "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs><xf numFmtId=\"0\"/>"
            + "<xf numFmtId=\"14\"/><xf numFmtId=\"170\"/><xf numFmtId=\"171\"/></cellXfs>";
    String rows =
        "<row r=\"1\">%s</row><row r=\"9\" hidden=\"1\">%s</row>"
            .formatted(
                inline("A1", "table")
                    + inline("C1", "Owner ")
                    + inline("D1", "STATUS")
                    + inline("E1", "notes")
                    + inline("F1", "due")
                    + inline("G1", "cost")
                    + inline("H1", "sum")
                    + inline("I1", "ok")
                    + inline("J1", "left")
                    + inline("K1", "bad"),
                "<c r=\"A9\" t=\"s\"><v>0</v></c><c r=\"C9\" t=\"s\"><v>1</v></c>"
                    + "<c r=\"D9\" s=\"1\"><v>46082</v></c><c r=\"E9\" s=\"2\"><v>46082.604166666664</v></c>"
                    + "<c r=\"F9\" t=\"d\"><v>2026-03-01</v></c><c r=\"G9\" s=\"3\"><v>0.1</v></c>"
                    + "<c r=\"H9\"><f>SUM(1,2)</f><v>3</v></c><c r=\"I9\" t=\"b\"><v>1</v></c>"
                    + "<c r=\"J9\"><f>A1</f></c><c r=\"K9\" t=\"e\"><v>#REF!</v></c>"
                    + "<c r=\"XFD9\" t=\"str\"><v>far right</v></c>");
    EarlierSheet sheet = read(Workbooks.ofRows(rows, shared, styles));
    assertThat(sheet.columns())
        .containsExactly("owner", "status", "notes", "due", "cost", "sum", "ok", "left", "bad");
    assertThat(sheet.rows()).hasSize(1);
    assertThat(sheet.rows().get(0).place()).isEqualTo("row 9 of the sheet Tables");
    assertThat(sheet.rows().get(0).table()).isEqualTo("public.a");
    assertThat(sheet.rows().get(0).said())
        .containsOnly(
            Map.entry("owner", "two\nlines _x0041_"),
            Map.entry("status", "2026-03-01"),
            Map.entry("notes", "2026-03-01 14:30"),
            Map.entry("due", "2026-03-01"),
            Map.entry("cost", "0.1"),
            Map.entry("sum", "3"),
            Map.entry("ok", "TRUE"),
            Map.entry("left", "=A1"),
            Map.entry("bad", "#REF!"));
  }

  @Test
  void findsTheHeaderBelowATitleAndColumnsThatMoved() throws Exception {
    EarlierSheet sheet =
        read(
            Workbooks.ofRows(
                Workbooks.row("Our migration")
                    + Workbooks.row("notes", "Jira", "", "rows", "table", "status", "rows")
                    + Workbooks.row("n", "J-1", "loose", "5", "public.a", "done", "mine")
                    + Workbooks.row("beside no table")));
    assertThat(sheet.columns())
        .containsExactly("owner", "status", "notes", "Jira", "column 3", "rows (2)");
    assertThat(sheet.rows().get(0).said())
        .containsOnly(
            Map.entry("notes", "n"),
            Map.entry("Jira", "J-1"),
            Map.entry("column 3", "loose"),
            Map.entry("rows (2)", "mine"),
            Map.entry("status", "done"));
    assertThat(sheet.rows().get(1).table()).isEqualTo("(row 4 of the sheet Tables)");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "table,class,owner,status,notes\npublic.a,ready,'@ann,done,\"one; \"\"two\"\"\nthree\"\n",
        "\uFEFFtable;class;owner;status;notes\r\npublic.a;ready;'@ann;done;\"one; \"\"two\"\"\r\nthree\"\r\n",
        "sep=;\r\n\"table\";\"owner\";\"status\";\"notes\"\r\n\"public.a\";\"@ann\";done;\"one; \"\"two\"\"\nthree\"",
        "table\tnotes\tstatus\towner\r\npublic.a\t\"one; \"\"two\"\"\nthree\"\tdone\t@ann\r\n"
      })
  void readsCsvAsSpreadsheetProgramsSaveIt(String text) throws Exception {
    for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16)) {
      EarlierSheet sheet = read(text.getBytes(charset));
      assertThat(sheet.columns()).containsExactly("owner", "status", "notes");
      assertThat(sheet.rows().get(0).said())
          .containsOnly(
              Map.entry("owner", "@ann"),
              Map.entry("status", "done"),
              Map.entry("notes", "one; \"two\"\nthree"));
    }
  }

  @Test
  void readsWhatIsGoneFromItsSheet() throws Exception {
    Map<String, String> parts = Workbooks.parts(HEADER + Workbooks.row("public.a"));
    parts.put("xl/workbook.xml", parts.get("xl/workbook.xml").replace("Cover", "Gone"));
    parts.put(
        "xl/worksheets/sheet1.xml",
        "<worksheet>"
            + Workbooks.row("table", "owner")
            + Workbooks.row("public.b", "ann")
            + "</worksheet>");
    EarlierSheet sheet = read(Workbooks.zip(parts));
    assertThat(sheet.rows().stream().map(EarlierSheet.Row::table))
        .containsExactly("public.a", "public.b");
  }

  @Test
  void findsTheTablesOnASheetThatSomebodyRenamed() throws Exception {
    Map<String, String> parts = Workbooks.parts(HEADER + Workbooks.row("public.a", "", "ann"));
    parts.put("xl/workbook.xml", parts.get("xl/workbook.xml").replace("Tables", "Our work"));
    assertThat(read(Workbooks.zip(parts)).rows().get(0).place())
        .isEqualTo("row 2 of the sheet Our work");
  }

  @Test
  void refusesTwoRowsThatSayDifferentThings() throws Exception {
    String same = "table,owner,notes\npublic.a,ann,\npublic.a,ann,n\n";
    assertThat(read(same.getBytes(StandardCharsets.UTF_8)).rows()).hasSize(2);
    refused("table,owner\npublic.a,ann\npublic.a,bob\n")
        .hasMessage(
            "says two things in owner about public.a, in row 2 and in row 3: keep one of them");
  }

  @Test
  void saysWhatIsWrongWithAFileThatIsNoSheet() {
    refused("a,b\n1,2\n").hasMessageContaining("no row with the headers table and owner");
    refused("").hasMessageContaining("no row with the headers table");
    refused("table,owner\n\"public.a,ann\n").hasMessageContaining("is no CSV after row 1");
    refused("table,owner\npublic.ä,ann\n".getBytes(StandardCharsets.ISO_8859_1))
        .hasMessageContaining("is not UTF-8: save it as CSV UTF-8");
    refused(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2})
        .hasMessageContaining("is an old .xls file or has a password");
    refused(Workbooks.zip(Map.of("mimetype", "application/vnd.oasis.opendocument.spreadsheet")))
        .hasMessageContaining("is no .xlsx file");
    refused(Workbooks.zip(Map.of("[Content_Types].xml", "<Types/>")))
        .hasMessageContaining("has no xl/");
    refused("PK\u0003\u0004 and then nothing").hasMessageContaining("is damaged");
    refused(Workbooks.ofRows("<row><c>")).hasMessageContaining("is damaged");
  }

  @Test
  void survivesAnyCutOfAWorkbook() {
    byte[] whole = Workbooks.ofRows(HEADER + Workbooks.row("public.a", "ready", "ann"));
    for (int length = 0; length < whole.length; length += 7) {
      refused(Arrays.copyOf(whole, length));
    }
  }

  @Test
  void survivesReferencesOutOfRange() throws Exception {
    EarlierSheet sheet =
        read(
            Workbooks.ofRows(
                HEADER
                    + "<row r=\"99999999999\"><c t=\"s\"><v>2000000000</v></c>"
                    + "<c r=\"ZZZZZZZZZZ1\"><v>1</v></c><c r=\"1\"><v>1E+999999999</v></c>"
                    + "<c r=\"C5\" s=\"-1\"><v>1E+300</v></c><c r=\"Ä1\"><v>2</v></c>"
                    + "<c r=\"A1\" t=\"inlineStr\"><is><t>public.a</t></is></c></row>",
                "",
                ""));
    assertThat(sheet.rows().get(0).said()).containsOnly(Map.entry("owner", "1E+300"));
  }

  @Test
  void unpacksNoBomb() {
    within(
        () ->
            refused(Workbooks.ofRows(HEADER + " ".repeat(130 << 20)))
                .hasMessageContaining("unpacks to more than 128 MB"));
    within(
        () ->
            refused(Workbooks.ofRows(HEADER, "<si/>".repeat(2_000_001), ""))
                .hasMessageContaining("has more than 2000000 texts"));
    within(
        () ->
            refused(Workbooks.ofRows(HEADER + "<row><c><v>1</v></c></row>".repeat(250_001)))
                .hasMessageContaining("has more than 250000 rows"));
  }

  @Test
  void looksAtSoManyColumnsAlone() {
    String wide =
        "table,owner\n" + ",".repeat(1_000_000) + "x\n" + "public.a,ann\n".repeat(200_000);
    within(
        () ->
            assertThat(read(wide.getBytes(StandardCharsets.UTF_8)).columns())
                .containsExactly("owner", "status", "notes"));
  }

  @Test
  void saysLittleOfALongName() {
    String name = "x".repeat(100_000);
    refused("table,owner\n%s,ann\n%s,bob\n".formatted(name, name))
        .hasMessageStartingWith("says two things in owner about xxx")
        .satisfies(refused -> assertThat(refused.getMessage().length()).isLessThan(300));
  }

  @Test
  void expandsNoEntity() {
    String laughs =
        "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">"
            + "<!ENTITY c SYSTEM \"file:///etc/passwd\">]>";
    for (String entity : List.of("&b;", "&c;")) {
      Map<String, String> parts = Workbooks.parts(HEADER);
      parts.put(
          "xl/worksheets/sheet2.xml",
          laughs
              + "<worksheet>"
              + HEADER
              + Workbooks.row("public.a", entity, entity)
              + "</worksheet>");
      refused(Workbooks.zip(parts)).hasMessageContaining("has a document type");
    }
  }

  @Test
  void opensNoMoreThanSoManyParts() {
    Map<String, String> parts = Workbooks.parts(HEADER);
    for (int i = 0; i < 2_000; i++) {
      parts.put("xl/media/" + i, "");
    }
    refused(Workbooks.zip(parts)).hasMessageContaining("has more than 2000 parts");
  }

  private static String inline(String reference, String text) {
    return "<c r=\"%s\" t=\"inlineStr\"><is><t>%s</t></is></c>".formatted(reference, text);
  }

  private static EarlierSheet read(byte[] bytes) throws IOException, MalformedSheet {
    return SheetReader.read(InputFile.ofBytes("sheet", bytes));
  }

  private static AbstractThrowableAssert<?, ?> refused(String text) {
    return refused(text.getBytes(StandardCharsets.UTF_8));
  }

  private static AbstractThrowableAssert<?, ?> refused(byte[] bytes) {
    ThrowingCallable reading = () -> read(bytes);
    return assertThatThrownBy(reading).isInstanceOf(MalformedSheet.class);
  }

  private static void within(Executable check) {
    Assertions.assertTimeout(Duration.ofSeconds(20), check);
  }
}
