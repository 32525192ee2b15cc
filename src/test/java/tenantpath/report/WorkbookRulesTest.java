package tenantpath.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import tenantpath.Analysis;
import tenantpath.AnalysisOptions;
import tenantpath.Analyzer;
import tenantpath.dump.DumpSource;
import tenantpath.testing.WorkbookParts;

/** What Excel asks of a workbook before it opens it without repairs (ECMA-376 and its limits). */
class WorkbookRulesTest {
  private static final int CELL = 32_767;
  private static final int LINE_FEEDS = 253;

  /** Of CT_Worksheet, the children that may occur here, in the order that the schema fixes. */
  private static final List<String> ORDER =
      List.of(
          "sheetPr",
          "dimension",
          "sheetViews",
          "sheetFormatPr",
          "cols",
          "sheetData",
          "autoFilter",
          "mergeCells",
          "conditionalFormatting",
          "dataValidations",
          "hyperlinks",
          "pageMargins",
          "pageSetup",
          "headerFooter");

  static Stream<byte[]> workbooks() throws Exception {
    String longView = "x = 1\n OR ".repeat(5_000) + "x = 2";
    String policy =
        "CREATE TABLE t (id int PRIMARY KEY, x int);\n"
            + "CREATE POLICY p ON t USING (\n"
            + longView
            + ");\nCREATE TABLE \"=cmd()\" (id int PRIMARY KEY);";
    return Stream.of(
            SmallSchema.storefront(),
            SmallSchema.named(ReportsTest.HOSTILE + "_x0041_" + " \u0001\ufffe"),
            SmallSchema.wide(30),
            analysis(policy),
            analysis("SET x = 1;"))
        .map(a -> Reports.render(a, new Templates(java.util.Map.of())).get("tables.xlsx"));
  }

  private static Analysis analysis(String ddl) throws Exception {
    return Analyzer.analyze(DumpSource.ofText("dump.sql", ddl), AnalysisOptions.DEFAULT);
  }

  @ParameterizedTest
  @MethodSource("workbooks")
  void everyPartHasATypeAndEveryRelationshipAPart(byte[] workbook) {
    WorkbookParts parts = WorkbookParts.of(workbook);
    List<String> typed = parts.values("[Content_Types].xml", "Override", "PartName");
    assertThat(parts.names().stream().filter(name -> !name.endsWith(".rels")))
        .allMatch(name -> name.startsWith("[") || typed.contains("/" + name));
    assertThat(typed).allMatch(name -> parts.names().contains(name.substring(1)));
    assertThat(parts.values("xl/_rels/workbook.xml.rels", "Relationship", "Target"))
        .allMatch(target -> parts.names().contains("xl/" + target));
    assertThat(parts.values("xl/workbook.xml", "sheet", "r:id"))
        .isSubsetOf(parts.values("xl/_rels/workbook.xml.rels", "Relationship", "Id"));
  }

  @ParameterizedTest
  @MethodSource("workbooks")
  void sheetsHaveNamesThatExcelTakesAndTellTheirSize(byte[] workbook) {
    WorkbookParts parts = WorkbookParts.of(workbook);
    assertThat(parts.values("xl/workbook.xml", "sheet", "name"))
        .doesNotHaveDuplicates()
        .allMatch(name -> name.matches("[^\\[\\]:*?/\\\\']{1,31}"));
    List<Element> names = parts.all("xl/workbook.xml", "definedName");
    for (int i = 0; i < parts.sheets().size(); i++) {
      String sheet = parts.sheets().get(i);
      assertThat(parts.children(sheet))
          .isSubsetOf(ORDER)
          .doesNotHaveDuplicates()
          .isSortedAccordingTo(Comparator.comparing(ORDER::indexOf));
      String filter = parts.one(sheet, "autoFilter").getAttribute("ref");
      assertThat(parts.one(sheet, "dimension").getAttribute("ref")).isEqualTo(filter);
      String place = String.valueOf(i);
      assertThat(
              names.stream()
                  .filter(name -> name.getAttribute("localSheetId").equals(place))
                  .filter(name -> name.getAttribute("name").equals("_xlnm._FilterDatabase"))
                  .map(name -> name.getTextContent().replace("$", "")))
          .singleElement()
          .asString()
          .endsWith("!" + filter);
      assertThat(parts.values(sheet, "col", "width").stream().map(Double::valueOf))
          .allMatch(width -> width > 0 && width <= 255);
    }
  }

  @ParameterizedTest
  @MethodSource("workbooks")
  void cellsHoldNoMoreThanACellCan(byte[] workbook) {
    WorkbookParts parts = WorkbookParts.of(workbook);
    String strings = "xl/sharedStrings.xml";
    List<Element> texts = parts.all(strings, "t");
    assertThat(texts)
        .allMatch(t -> t.getTextContent().length() <= CELL)
        .allMatch(t -> t.getTextContent().chars().filter(c -> c == '\n').count() <= LINE_FEEDS)
        .allMatch(t -> t.getAttribute("xml:space").equals("preserve"));
    int used = 0;
    int styles =
        parts.all("xl/styles.xml", "cellXfs").get(0).getElementsByTagName("xf").getLength();
    for (String sheet : parts.sheets()) {
      for (Element cell : parts.all(sheet, "c")) {
        if (!cell.getAttribute("s").isEmpty()) {
          assertThat(Integer.parseInt(cell.getAttribute("s"))).isLessThan(styles);
        }
        if (cell.getAttribute("t").equals("s")) {
          used++;
          assertThat(Integer.parseInt(cell.getTextContent())).isLessThan(texts.size());
        }
      }
      assertThat(parts.all(sheet, "f")).isEmpty();
    }
    assertThat(parts.one(strings, "sst").getAttribute("count")).isEqualTo(String.valueOf(used));
    assertThat(parts.one(strings, "sst").getAttribute("uniqueCount"))
        .isEqualTo(String.valueOf(texts.size()));
  }

  @ParameterizedTest
  @MethodSource("workbooks")
  void theChoiceOfAStatusIsShortEnough(byte[] workbook) {
    WorkbookParts parts = WorkbookParts.of(workbook);
    String tables = parts.sheets().get(0);
    assertThat(parts.one(tables, "formula1").getTextContent()).hasSizeBetween(3, 255);
    Element validation = parts.one(tables, "dataValidation");
    assertThat(validation.getAttribute("error")).hasSizeBetween(1, 255);
    assertThat(validation.getAttribute("errorTitle")).hasSizeBetween(1, 32);
    assertThat(parts.values("xl/styles.xml", "cellStyle", "name")).containsExactly("Normal");
  }
}
