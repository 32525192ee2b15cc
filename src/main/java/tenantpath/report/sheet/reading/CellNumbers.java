package tenantpath.report.sheet.reading;

import static tenantpath.report.sheet.reading.XlsxWorkbook.attribute;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Numbers as people typed them; those that a style shows as dates, as dates. */
final class CellNumbers {
  private static final String PART = "xl/styles.xml";
  private static final int MOST_STYLES = 65_536;
  private static final double SHORTEST = 1e-9;
  private static final double LONGEST = 1e15;

  /** Of a number format, what it prints as it is: in quotes, in brackets, after a backslash. */
  private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.|[_*].");

  private static final Pattern OF_A_DATE = Pattern.compile("[ymdhs]", Pattern.CASE_INSENSITIVE);

  private final List<Boolean> dates;
  private final boolean from1904;

  private CellNumbers(List<Boolean> dates, boolean from1904) {
    this.dates = dates;
    this.from1904 = from1904;
  }

  static CellNumbers of(XlsxPackage parts, boolean from1904)
      throws IOException, XMLStreamException, MalformedSheet {
    List<Boolean> dates = new ArrayList<>();
    if (parts.has(PART)) {
      read(parts.open(PART), dates);
    }
    return new CellNumbers(dates, from1904);
  }

  private static void read(XMLStreamReader xml, List<Boolean> dates) throws XMLStreamException {
    Map<String, String> formats = new TreeMap<>();
    boolean ofCells = false;
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("cellXfs")) {
        ofCells = false;
      } else if (event == XMLStreamConstants.START_ELEMENT) {
        switch (xml.getLocalName()) {
          case "cellXfs" -> ofCells = true;
          case "numFmt" ->
              formats.putIfAbsent(
                  attribute(xml, "numFmtId").orElse(""), attribute(xml, "formatCode").orElse(""));
          case "xf" -> {
            if (ofCells && dates.size() < MOST_STYLES) {
              dates.add(isDate(attribute(xml, "numFmtId").orElse("0"), formats));
            }
          }
          default -> {
            // Fonts, fills and borders say nothing about a number.
          }
        }
      }
    }
  }

  private static boolean isDate(String format, Map<String, String> formats) {
    if (formats.containsKey(format)) {
      String printed = LITERAL.matcher(formats.get(format)).replaceAll("");
      return !printed.equalsIgnoreCase("general") && OF_A_DATE.matcher(printed).find();
    }
    int number = format.matches("[0-9]{1,4}") ? Integer.parseInt(format) : 0;
    return number >= 14 && number <= 22
        || number >= 27 && number <= 36
        || number >= 45 && number <= 47
        || number >= 50 && number <= 58;
  }

  String text(String value, String style) {
    double number;
    try {
      number = Double.parseDouble(value);
    } catch (NumberFormatException e) {
      return value;
    }
    int index = style.matches("[0-9]{1,6}") ? Integer.parseInt(style) : 0;
    if (index < dates.size() && dates.get(index)) {
      return SerialDate.text(number, from1904).orElse(value);
    }
    double size = Math.abs(number);
    return size == 0 || size >= SHORTEST && size < LONGEST
        ? BigDecimal.valueOf(number).stripTrailingZeros().toPlainString()
        : value;
  }
}
