package tenantpath.report.sheet.reading;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** The parts of a workbook, each read as far as an honest one goes. */
final class XlsxPackage implements AutoCloseable {
  private static final int MOST_PARTS = 2_000;
  private static final long LARGEST_PART = 128L << 20;

  private final ZipFile zip;
  private final Map<String, ZipArchiveEntry> parts = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

  private XlsxPackage(ZipFile zip) {
    this.zip = zip;
    for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
      parts.putIfAbsent(entry.getName(), entry);
    }
  }

  static XlsxPackage open(byte[] bytes) throws IOException, MalformedSheet {
    if (headers(bytes) > MOST_PARTS) {
      throw MalformedSheet.tooLarge(MOST_PARTS + " parts");
    }
    XlsxPackage opened =
        new XlsxPackage(
            ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes)).get());
    if (!opened.has("[Content_Types].xml")) {
      opened.close();
      throw new MalformedSheet("is no .xlsx file: save it as .xlsx, or as CSV UTF-8");
    }
    return opened;
  }

  /** The headers of the central directory, counted before any of them takes memory. */
  private static int headers(byte[] bytes) {
    int headers = 0;
    for (int i = 0; i + 3 < bytes.length; i++) {
      if (bytes[i] == 'P' && bytes[i + 1] == 'K' && bytes[i + 2] == 1 && bytes[i + 3] == 2) {
        headers++;
      }
    }
    return headers;
  }

  boolean has(String part) {
    return parts.containsKey(part);
  }

  /** A reader of a part that must be there; it knows no document type and no entity. */
  XMLStreamReader open(String part) throws IOException, XMLStreamException, MalformedSheet {
    ZipArchiveEntry entry = parts.get(part);
    if (entry == null) {
      throw new MalformedSheet("has no " + part + ": save it again as .xlsx");
    }
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    XMLStreamReader xml =
        factory.createXMLStreamReader(new Bounded(zip.getInputStream(entry), part));
    return factory.createFilteredReader(xml, XlsxPackage::allowed);
  }

  /** A workbook has no document type: one that does wants to be expanded. */
  private static boolean allowed(XMLStreamReader xml) {
    int event = xml.getEventType();
    if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
      throw new IllegalArgumentException("it has a document type");
    }
    return true;
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }

  /** Ends where a part goes on for longer than an honest one. */
  private static final class Bounded extends FilterInputStream {
    private final String part;
    private long left = LARGEST_PART;

    Bounded(InputStream in, String part) {
      super(in);
      this.part = part;
    }

    @Override
    public int read() throws IOException {
      taken(1);
      return in.read();
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      int count = in.read(bytes, from, length);
      taken(Math.max(0, count));
      return count;
    }

    private void taken(int count) throws IOException {
      left -= count;
      if (left < 0) {
        throw new IOException(part + " unpacks to more than 128 MB");
      }
    }
  }
}
