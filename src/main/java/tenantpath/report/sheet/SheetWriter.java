package tenantpath.report.sheet;

import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Fills one sheet row by row under a header that stays in sight and filters. */
final class SheetWriter {
  /** Excel has 1,048,576; nobody filters more than these. */
  static final int MOST_ROWS = 200_000;

  private static final String HEADER_FILL = "FFE8EAED";
  private static final String PEOPLE_FILL = "FFFFF3CD";
  private static final String CUT = "… (cut here: tables.csv, report.html and sql/ have it whole)";

  private static final float MARGIN = 0.4f;
  private static final double LINE_HEIGHT = 15;
  private static final int MOST_LINES = 12;

  private final Worksheet sheet;
  private final List<SheetColumn> columns;
  private final List<Paint> paints = new ArrayList<>();
  private int rows;

  private record Paint(int row, int column, String colour) {}

  private SheetWriter(Worksheet sheet, List<SheetColumn> columns) {
    this.sheet = sheet;
    this.columns = columns;
  }

  static SheetWriter on(Workbook workbook, String name, List<SheetColumn> columns) {
    SheetWriter writer = new SheetWriter(workbook.newWorksheet(name), List.copyOf(columns));
    writer.header();
    return writer;
  }

  private void header() {
    for (int c = 0; c < columns.size(); c++) {
      text(0, c, SheetText.line(columns.get(c).header()));
      sheet.width(c, columns.get(c).width());
    }
    sheet.freezePane(1, 1);
    sheet.setFitToPage(true);
    sheet.fitToWidth((short) 1);
    sheet.fitToHeight((short) 0);
    sheet.pageOrientation("landscape");
    sheet.paperSize(PaperSize.A3_PAPER);
    sheet.repeatRows(0);
    sheet.leftMargin(MARGIN);
    sheet.rightMargin(MARGIN);
    sheet.topMargin(MARGIN);
    sheet.bottomMargin(MARGIN);
  }

  /** One text a column; the texts of the dump went through {@link SheetText} before. */
  void row(String... texts) {
    rows++;
    int lines = 1;
    for (int c = 0; c < texts.length; c++) {
      if (texts[c].isEmpty()) {
        continue;
      }
      if (columns.get(c).use() == SheetColumn.Use.NUMBER) {
        sheet.value(rows, c, Long.valueOf(texts[c]));
      } else {
        text(rows, c, texts[c]);
        lines = Math.max(lines, columns.get(c).lines(texts[c]));
      }
    }
    if (lines > 1) {
      sheet.rowHeight(rows, Math.min(lines, MOST_LINES) * LINE_HEIGHT);
    }
  }

  private void text(int row, int column, String text) {
    sheet.value(row, column, SheetText.xlsx(text, CUT));
  }

  /** Gives a cell of the last row a colour that its words say, too. */
  void paint(int column, String colour) {
    paints.add(new Paint(rows, column, colour));
  }

  /** Offers these words in a column, and asks before it takes another one. */
  void oneOf(int column, List<String> words) {
    sheet
        .range(1, column, Math.max(1, rows), column)
        .validateWithListByFormula('"' + String.join(",", words) + '"')
        .errorStyle(DataValidationErrorStyle.WARNING)
        .errorTitle(columns.get(column).header())
        .error("One of: " + String.join(", ", words))
        .showErrorMessage(true);
  }

  void finish() {
    for (int c = 0; c < columns.size(); c++) {
      boolean ofPeople = columns.get(c).use() == SheetColumn.Use.PEOPLE;
      StyleSetter header = sheet.style(0, c).bold().fillColor(ofPeople ? PEOPLE_FILL : HEADER_FILL);
      header.wrapText(true).verticalAlignment("top").set();
    }
    for (int c = 0; c < columns.size() && rows > 0; c++) {
      StyleSetter column = sheet.range(1, c, rows, c).style().verticalAlignment("top");
      switch (columns.get(c).use()) {
        case WORDS -> column.wrapText(true);
        case NUMBER -> column.format("#,##0");
        case PEOPLE -> column.wrapText(true).format("@");
      }
      column.set();
    }
    paints.forEach(p -> sheet.style(p.row, p.column).fontColor(p.colour).set());
    sheet.setAutoFilter(0, 0, Math.max(1, rows), columns.size() - 1);
  }
}
