package tenantpath.report.sheet.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import javax.xml.stream.XMLStreamException;

/** Reads the sheets of a workbook that could have been written by anybody. */
final class XlsxReader {
  private XlsxReader() {}

  /**
   * The sheets of these names, in order.
   *
   * @param wanted told each name; findings by the hundred thousand need not be read
   */
  static List<Grid> read(byte[] bytes, Predicate<String> wanted) throws MalformedSheet {
    try (XlsxPackage parts = XlsxPackage.open(bytes)) {
      XlsxWorkbook workbook = XlsxWorkbook.of(parts);
      CellTexts texts = CellTexts.of(parts, workbook);
      List<Grid> grids = new ArrayList<>();
      for (Map.Entry<String, String> sheet : workbook.sheets().entrySet()) {
        if (wanted.test(sheet.getKey()) && parts.has(sheet.getValue())) {
          grids.add(new XlsxSheet(texts).read(sheet.getKey(), parts.open(sheet.getValue())));
        }
      }
      return grids;
    } catch (IOException | XMLStreamException | IllegalArgumentException e) {
      throw MalformedSheet.broken(e);
    }
  }
}
