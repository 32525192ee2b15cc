package tenantpath.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Workbooks part by part, as programs other than ours write them. */
public final class Workbooks {
  private static final String SHEET =
      "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>%s"
          + "</sheetData></worksheet>";

  private Workbooks() {}

  /** One sheet named Tables with these rows. */
  public static byte[] ofRows(String rows) {
    return zip(parts(rows));
  }

  public static byte[] ofRows(String rows, String shared, String styles) {
    Map<String, String> parts = parts(rows);
    parts.put("xl/sharedStrings.xml", "<sst>" + shared + "</sst>");
    parts.put("xl/styles.xml", "<styleSheet>" + styles + "</styleSheet>");
    return zip(parts);
  }

  public static Map<String, String> parts(String rows) {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("[Content_Types].xml", "<Types/>");
    parts.put(
        "xl/workbook.xml",
        "<workbook xmlns:r=\"urn:r\"><workbookPr/><sheets>"
            + "<sheet name=\"Cover\" sheetId=\"1\" r:id=\"rId1\"/>"
            + "<sheet name=\"Tables\" sheetId=\"2\" r:id=\"rId2\"/></sheets></workbook>");
    parts.put(
        "xl/_rels/workbook.xml.rels",
        "<Relationships><Relationship Id=\"rId1\" Target=\"worksheets/sheet1.xml\"/>"
            + "<Relationship Id=\"rId2\" Target=\"/xl/worksheets/sheet2.xml\"/></Relationships>");
    parts.put("xl/worksheets/sheet1.xml", SHEET.formatted(row("hello")));
    parts.put("xl/worksheets/sheet2.xml", SHEET.formatted(rows));
    return parts;
  }

  /** A row of inline texts, without any reference. */
  public static String row(String... texts) {
    StringBuilder row = new StringBuilder("<row>");
    for (String text : texts) {
      row.append("<c t=\"inlineStr\"><is><t>").append(text).append("</t></is></c>");
    }
    return row.append("</row>").toString();
  }

  public static byte[] zip(Map<String, String> parts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
