package tenantpath.report.sheet.reading;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * What a workbook's own part says.
 *
 * @param sheets the part of each sheet by its name, in order
 * @param from1904 whether its dates count from 1904
 */
record XlsxWorkbook(Map<String, String> sheets, boolean from1904) {
  private static final String FOLDER = "xl/";
  private static final String PART = FOLDER + "workbook.xml";
  private static final String RELATIONSHIPS = FOLDER + "_rels/workbook.xml.rels";
  private static final int MOST_SHEETS = 200;

  static XlsxWorkbook of(XlsxPackage parts) throws IOException, XMLStreamException, MalformedSheet {
    Map<String, String> targets = targets(parts);
    Map<String, String> sheets = new LinkedHashMap<>();
    boolean from1904 = false;
    XMLStreamReader xml = parts.open(PART);
    while (xml.hasNext()) {
      if (xml.next() != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      if (xml.getLocalName().equals("workbookPr")) {
        from1904 =
            attribute(xml, "date1904").filter(v -> v.equals("1") || v.equals("true")).isPresent();
      } else if (xml.getLocalName().equals("sheet") && sheets.size() < MOST_SHEETS) {
        String name = attribute(xml, "name").orElse("");
        attribute(xml, "id")
            .filter(targets::containsKey)
            .ifPresent(id -> sheets.putIfAbsent(name, targets.get(id)));
      }
    }
    return new XlsxWorkbook(sheets, from1904);
  }

  private static Map<String, String> targets(XlsxPackage parts)
      throws IOException, XMLStreamException, MalformedSheet {
    Map<String, String> targets = new TreeMap<>();
    XMLStreamReader xml = parts.open(RELATIONSHIPS);
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT) {
        String target = attribute(xml, "Target").orElse("");
        attribute(xml, "Id").ifPresent(id -> targets.putIfAbsent(id, part(target)));
      }
    }
    return targets;
  }

  private static String part(String target) {
    return target.startsWith("/") ? target.substring(1) : FOLDER + target;
  }

  /** An attribute by its name in any name space: there is an older and a stricter one. */
  static Optional<String> attribute(XMLStreamReader xml, String name) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(name)) {
        return Optional.of(xml.getAttributeValue(i));
      }
    }
    return Optional.empty();
  }
}
