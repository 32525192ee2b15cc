package tenantpath.report.findings;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import tenantpath.check.Catalogue;
import tenantpath.check.CheckPages;
import tenantpath.finding.Finding;
import tenantpath.finding.FindingCode;
import tenantpath.finding.Fingerprint;
import tenantpath.finding.Identified;
import tenantpath.report.json.JsonText;
import tenantpath.source.Span;

/** Findings as a log of SARIF 2.1.0, the OASIS standard for the results of static analysis. */
public final class SarifLog {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  /** The property of partialFingerprints: a later way to fingerprint gets another number. */
  private static final String FINGERPRINT = "tenantpath/v1";

  private static final String UNRESERVED = "-._~/";

  private final List<Identified> findings;
  private final UnaryOperator<String> paths;
  private final List<FindingCode> rules;

  private SarifLog(List<Identified> findings, UnaryOperator<String> paths) {
    this.findings = findings;
    this.paths = paths;
    rules = findings.stream().map(one -> one.finding().code()).distinct().sorted().toList();
  }

  /**
   * The log.
   *
   * @param paths the path of a file of that name, relative to the checked repository
   */
  public static String of(List<Identified> findings, UnaryOperator<String> paths) {
    StringWriter out = new StringWriter();
    try {
      write(findings, paths, out);
    } catch (IOException e) {
      throw new UncheckedIOException("memory is always writable", e);
    }
    return out.toString();
  }

  /** Writes the same, result by result. */
  public static void write(List<Identified> findings, UnaryOperator<String> paths, Writer out)
      throws IOException {
    SarifLog log = new SarifLog(findings, paths);
    JsonText.write(out, log::write);
  }

  private void write(JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("$schema", SCHEMA);
    json.writeStringField("version", "2.1.0");
    json.writeArrayFieldStart("runs");
    json.writeStartObject();
    json.writeFieldName("tool");
    json.writeTree(tool());
    json.writeStringField("columnKind", "unicodeCodePoints");
    json.writeArrayFieldStart("results");
    for (Identified one : findings) {
      json.writeTree(result(one.finding(), one.fingerprint()));
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
  }

  private ObjectNode tool() {
    ObjectNode tool = JsonNodeFactory.instance.objectNode();
    ObjectNode driver = tool.putObject("driver");
    driver.put("name", "TenantPath");
    ArrayNode array = driver.putArray("rules");
    rules.forEach(code -> rule(array.addObject(), code));
    return tool;
  }

  private static void rule(ObjectNode node, FindingCode code) {
    String page = CheckPages.page(code).orElse("");
    String title = Catalogue.entry(code).map(Catalogue.Entry::title).orElse(code.value());
    node.put("id", code.value());
    node.putObject("shortDescription").put("text", title);
    node.putObject("fullDescription").put("text", title + ".");
    node.putObject("help").put("text", page).put("markdown", page);
  }

  private ObjectNode result(Finding finding, Fingerprint fingerprint) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("ruleId", finding.code().value()).put("ruleIndex", rules.indexOf(finding.code()));
    node.put("level", finding.severity().word());
    node.putObject("message").put("text", message(finding));
    if (finding.span().isPresent() || finding.table().isPresent()) {
      location(node.putArray("locations").addObject(), finding);
    }
    node.putObject("partialFingerprints").put(FINGERPRINT, fingerprint.digest());
    return node;
  }

  private static String message(Finding finding) {
    List<String> parts = new ArrayList<>(List.of(finding.message()));
    if (!finding.hint().isEmpty()) {
      parts.add(finding.hint());
    }
    return plain(String.join("\n", parts));
  }

  /** Brackets before a parenthesis would make a link of what the dump says (3.11.6). */
  private static String plain(String text) {
    return text.contains("](") ? text.replace("[", "\\[").replace("]", "\\]") : text;
  }

  private void location(ObjectNode node, Finding finding) {
    finding.span().ifPresent(span -> physical(node.putObject("physicalLocation"), span));
    finding
        .table()
        .ifPresent(
            table ->
                node.putArray("logicalLocations")
                    .addObject()
                    .put("fullyQualifiedName", name(table, finding.object()))
                    .put("kind", finding.object().isEmpty() ? "table" : "object"));
  }

  private static String name(String table, String object) {
    return object.isEmpty() ? table : table + "/" + object;
  }

  private void physical(ObjectNode node, Span span) {
    node.putObject("artifactLocation").put("uri", uri(paths.apply(span.file())));
    node.putObject("region")
        .put("startLine", span.start().line())
        .put("startColumn", span.start().column());
  }

  /** A relative reference (RFC 3986): all that could be taken for a scheme or query is escaped. */
  private static String uri(String path) {
    StringBuilder uri = new StringBuilder();
    for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xff);
      boolean plain = c < 0x80 && (Character.isLetterOrDigit(c) || UNRESERVED.indexOf(c) >= 0);
      uri.append(plain ? String.valueOf(c) : String.format("%%%02X", (int) c));
    }
    return uri.toString();
  }
}
