package tenantpath.testing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** The parts of a workbook as XML. */
public final class WorkbookParts {
  private final SortedMap<String, Document> parts = new TreeMap<>();

  private WorkbookParts() {}

  public static WorkbookParts of(byte[] workbook) {
    WorkbookParts parts = new WorkbookParts();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.parts.put(entry.getName(), parsed(zip.readAllBytes()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return parts;
  }

  private static Document parsed(byte[] xml) throws IOException {
    try {
      return DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(new ByteArrayInputStream(xml));
    } catch (ParserConfigurationException | SAXException e) {
      throw new IllegalStateException("a part is XML", e);
    }
  }

  public List<String> names() {
    return List.copyOf(parts.keySet());
  }

  public List<String> sheets() {
    return names().stream().filter(name -> name.startsWith("xl/worksheets/")).toList();
  }

  /** The names of the elements right below the root, in their order. */
  public List<String> children(String part) {
    List<String> children = new ArrayList<>();
    Node child = parts.get(part).getDocumentElement().getFirstChild();
    for (; child != null; child = child.getNextSibling()) {
      if (child instanceof Element) {
        children.add(child.getNodeName());
      }
    }
    return children;
  }

  /** All elements of that name in a part. */
  public List<Element> all(String part, String element) {
    List<Element> found = new ArrayList<>();
    var nodes = parts.get(part).getElementsByTagName(element);
    for (int i = 0; i < nodes.getLength(); i++) {
      found.add((Element) nodes.item(i));
    }
    return found;
  }

  public Element one(String part, String element) {
    List<Element> all = all(part, element);
    if (all.size() != 1) {
      throw new IllegalStateException(all.size() + " × " + element + " in " + part);
    }
    return all.get(0);
  }

  /** That attribute of each element. */
  public List<String> values(String part, String element, String attribute) {
    return all(part, element).stream().map(e -> e.getAttribute(attribute)).toList();
  }
}
