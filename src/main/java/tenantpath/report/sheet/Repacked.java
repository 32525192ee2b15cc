package tenantpath.report.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * A workbook without the moment it was written at, which fastexcel notes in its properties, and
 * with rows that grow with what people write: fastexcel fixes the heights it is given. Each sheet
 * says how large it is, for readers that go by it see one cell else, and the style named Normal is
 * there, which some programs ask for.
 */
final class Repacked {
  /** Half the time of the default, and hardly larger. */
  private static final int LEVEL = 4;

  private static final String PROPERTIES = "docProps/core.xml";
  private static final String CONTENTS = "[Content_Types].xml";
  private static final String SHEETS = "xl/worksheets/";
  private static final String FIXED_HEIGHT = " customHeight=\"1\"";
  private static final String STYLES = "xl/styles.xml";
  private static final String NORMAL =
      "</cellXfs><cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/>"
          + "</cellStyles>";
  private static final String UNKNOWN_SIZE = "<dimension ref=\"A1\"/>";
  private static final Pattern FILTERED = Pattern.compile("<autoFilter ref=\"([A-Z0-9:]+)\"");
  private static final Pattern CREATED = Pattern.compile("<dcterms:created[^>]*>[^<]*</[^>]*>");

  private Repacked() {}

  static byte[] of(byte[] workbook) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(workbook.length / 4);
    try (ZipFile zip =
            ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(workbook))
                .get();
        ZipOutputStream out = new ZipOutputStream(bytes)) {
      out.setLevel(LEVEL);
      for (ZipArchiveEntry entry : inOrder(zip)) {
        ZipEntry copy = new ZipEntry(entry.getName());
        copy.setTime(0); // before 1980, so that the time zone does not matter
        out.putNextEntry(copy);
        out.write(content(zip, entry));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("memory is always readable and writable", e);
    }
    return bytes.toByteArray();
  }

  /** Its table of contents first: that is how programs tell what such a file is. */
  private static List<ZipArchiveEntry> inOrder(ZipFile zip) {
    return Collections.list(zip.getEntriesInPhysicalOrder()).stream()
        .sorted(Comparator.comparing(entry -> !entry.getName().equals(CONTENTS)))
        .toList();
  }

  private static byte[] content(ZipFile zip, ZipArchiveEntry entry) throws IOException {
    try (InputStream in = zip.getInputStream(entry)) {
      byte[] content = in.readAllBytes();
      if (entry.getName().equals(PROPERTIES)) {
        return changed(content, text -> CREATED.matcher(text).replaceAll(""));
      }
      if (entry.getName().equals(STYLES)) {
        return changed(content, text -> text.replace("</cellXfs>", NORMAL));
      }
      return entry.getName().startsWith(SHEETS) ? changed(content, Repacked::sheet) : content;
    }
  }

  /** The filter covers all that a sheet holds. */
  private static String sheet(String xml) {
    Matcher filter = FILTERED.matcher(xml);
    String size = filter.find() ? filter.group(1) : "A1";
    return xml.replace(FIXED_HEIGHT, "").replace(UNKNOWN_SIZE, "<dimension ref=\"" + size + "\"/>");
  }

  private static byte[] changed(byte[] content, UnaryOperator<String> change) {
    String text = new String(content, StandardCharsets.UTF_8);
    return change.apply(text).getBytes(StandardCharsets.UTF_8);
  }
}
