package tenantpath.report.sheet.reading;

import static tenantpath.report.sheet.reading.XlsxWorkbook.attribute;

import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** What a person sees in a cell, whatever it is kept as. */
final class CellTexts {
  private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

  private final List<String> shared;
  private final CellNumbers numbers;

  private CellTexts(List<String> shared, CellNumbers numbers) {
    this.shared = shared;
    this.numbers = numbers;
  }

  static CellTexts of(XlsxPackage parts, XlsxWorkbook workbook)
      throws IOException, XMLStreamException, MalformedSheet {
    return new CellTexts(SharedTexts.of(parts), CellNumbers.of(parts, workbook.from1904()));
  }

  /** Reads the element {@code c} that the reader is at, to its end. */
  String read(XMLStreamReader xml) throws XMLStreamException {
    String type = attribute(xml, "t").orElse("n");
    String style = attribute(xml, "s").orElse("0");
    String value = "";
    String formula = "";
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("c")) {
        break;
      }
      if (event == XMLStreamConstants.START_ELEMENT) {
        switch (xml.getLocalName()) {
          case "v" -> value = xml.getElementText();
          case "f" -> formula = xml.getElementText();
          case "is" -> value = richText(xml, "is");
          default -> {
            // Nothing else is in a cell that a person sees.
          }
        }
      }
    }
    return value.isEmpty() && !formula.isEmpty() ? "=" + formula : text(type, style, value);
  }

  private String text(String type, String style, String value) {
    return switch (type) {
      case "s" -> shared(value);
      case "b" -> value.equals("1") ? "TRUE" : value.equals("0") ? "FALSE" : value;
      case "n" -> numbers.text(value, style);
      case "inlineStr" -> value;
      default -> unescaped(value);
    };
  }

  private String shared(String index) {
    boolean known = index.matches("[0-9]{1,9}") && Integer.parseInt(index) < shared.size();
    return known ? shared.get(Integer.parseInt(index)) : "";
  }

  /** The runs of a text, without how it is pronounced. */
  static String richText(XMLStreamReader xml, String element) throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    int pronounced = 0;
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        if (xml.getLocalName().equals("rPh")) {
          pronounced++;
        } else if (xml.getLocalName().equals("t") && pronounced == 0) {
          text.append(xml.getElementText());
        }
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        if (xml.getLocalName().equals("rPh")) {
          pronounced--;
        } else if (xml.getLocalName().equals(element)) {
          break;
        }
      }
    }
    return unescaped(text.toString());
  }

  /** {@code _x000D_} is how a workbook writes characters that XML does not keep. */
  private static String unescaped(String text) {
    return text.contains("_x")
        ? ESCAPED
            .matcher(text)
            .replaceAll(
                match ->
                    Matcher.quoteReplacement(
                        String.valueOf((char) Integer.parseInt(match.group(1), 16))))
        : text;
  }
}
