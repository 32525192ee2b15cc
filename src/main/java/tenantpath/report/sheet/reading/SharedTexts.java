package tenantpath.report.sheet.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The texts that cells of a workbook name by number. */
final class SharedTexts {
  private static final String PART = "xl/sharedStrings.xml";
  private static final int MOST = 2_000_000;

  private SharedTexts() {}

  static List<String> of(XlsxPackage parts) throws IOException, XMLStreamException, MalformedSheet {
    List<String> texts = new ArrayList<>();
    if (!parts.has(PART)) {
      return texts;
    }
    XMLStreamReader xml = parts.open(PART);
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("si")) {
        if (texts.size() >= MOST) {
          throw MalformedSheet.tooLarge(MOST + " texts");
        }
        texts.add(CellTexts.richText(xml, "si"));
      }
    }
    return texts;
  }
}
