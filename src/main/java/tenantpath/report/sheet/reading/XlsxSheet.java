package tenantpath.report.sheet.reading;

import static tenantpath.report.sheet.reading.XlsxWorkbook.attribute;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the rows of one sheet. */
final class XlsxSheet {
  private static final int TOO_FAR = Grid.MOST_COLUMNS + 1;

  private final CellTexts texts;
  private final List<Grid.Row> rows = new ArrayList<>();
  private List<String> cells = new ArrayList<>();
  private int row;
  private int column;
  private int count;

  XlsxSheet(CellTexts texts) {
    this.texts = texts;
  }

  Grid read(String name, XMLStreamReader xml) throws XMLStreamException, MalformedSheet {
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        if (xml.getLocalName().equals("row")) {
          row = attribute(xml, "r").map(XlsxSheet::number).orElse(row + 1);
          cells = new ArrayList<>();
          column = -1;
        } else if (xml.getLocalName().equals("c")) {
          cell(xml);
        }
      } else if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("row")) {
        add();
      }
    }
    return new Grid(name, rows);
  }

  private void add() throws MalformedSheet {
    if (cells.isEmpty()) {
      return;
    }
    count += cells.size();
    if (rows.size() >= Grid.MOST_ROWS || count > Grid.MOST_CELLS) {
      throw MalformedSheet.tooLarge(Grid.MOST_ROWS + " rows or " + Grid.MOST_CELLS + " cells");
    }
    rows.add(new Grid.Row(row, cells));
  }

  private void cell(XMLStreamReader xml) throws XMLStreamException {
    column = attribute(xml, "r").map(XlsxSheet::column).orElse(column + 1);
    String text = texts.read(xml);
    if (text.isEmpty() || column < 0 || column >= Grid.MOST_COLUMNS) {
      return;
    }
    while (cells.size() <= column) {
      cells.add("");
    }
    cells.set(column, text);
  }

  private static int number(String digits) {
    return digits.matches("[0-9]{1,8}") ? Integer.parseInt(digits) : 0;
  }

  /** The place of the letters of {@code AB12}; one that is too far right for none. */
  private static int column(String reference) {
    int column = 0;
    for (int i = 0; i < reference.length() && Character.isLetter(reference.charAt(i)); i++) {
      int letter = Character.toUpperCase(reference.charAt(i)) - 'A' + 1;
      column = letter < 1 || letter > 26 ? TOO_FAR : Math.min(TOO_FAR, column * 26 + letter);
    }
    return column - 1;
  }
}
