package tenantpath.report.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import tenantpath.Analysis;
import tenantpath.ddl.UnreadStatement;
import tenantpath.distribution.SchemaShape;
import tenantpath.distribution.TenantKey;
import tenantpath.distribution.TenantKeyCandidate;
import tenantpath.dump.SourceSummary;
import tenantpath.plan.LedgerEntry;
import tenantpath.report.findings.FindingNode;
import tenantpath.source.Span;

/** Writes {@code analysis.json}, version 1: the contract with other tools. */
public final class AnalysisJson {
  private static final int VERSION = 1;

  private AnalysisJson() {}

  /** Table by table, for the tree of a large schema would take more memory than all the rest. */
  public static void write(Analysis analysis, Writer out) throws IOException {
    JsonText.write(
        out,
        json -> {
          json.writeStartObject();
          for (Map.Entry<String, JsonNode> field : head(analysis).properties()) {
            json.writeFieldName(field.getKey());
            json.writeTree(field.getValue());
          }
          TableJson tables = new TableJson(analysis);
          array(json, "tables", analysis.schema().tables(), tables::write);
          array(json, "findings", analysis.findings(), FindingNode::write);
          array(
              json,
              "ledger",
              analysis.plan().ledger().stream().sorted().toList(),
              AnalysisJson::entry);
          array(json, "unread", analysis.reading().unread(), AnalysisJson::unread);
          json.writeEndObject();
        });
  }

  private static <T> void array(
      JsonGenerator json, String name, List<T> values, BiConsumer<ObjectNode, T> writer)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (T value : values) {
      ObjectNode node = JsonNodeFactory.instance.objectNode();
      writer.accept(node, value);
      json.writeTree(node);
    }
    json.writeEndArray();
  }

  private static ObjectNode head(Analysis analysis) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.put("format", "tenantpath-analysis").put("version", VERSION);
    ArrayNode sources = root.putArray("sources");
    analysis.reading().sources().forEach(source -> source(sources.addObject(), source));
    shape(root.putObject("shape"), analysis.design().shape());
    root.put("route", analysis.plan().route().word());
    root.putObject("target")
        .put("citus", analysis.target().citus().toString())
        .put("postgres", analysis.target().postgres());
    tenant(root, analysis);
    return root;
  }

  private static void source(ObjectNode node, SourceSummary source) {
    node.put("name", source.name())
        .put("format", source.format())
        .put("serverVersion", source.serverVersion())
        .put("dumpVersion", source.dumpVersion());
    node.putObject("statements")
        .put("total", source.total())
        .put("read", source.read())
        .put("ignored", source.ignored())
        .put("unread", source.unread());
  }

  private static void shape(ObjectNode node, SchemaShape shape) {
    node.put("kind", shape.kind().word()).put("reason", shape.reason());
  }

  private static void tenant(ObjectNode root, Analysis analysis) {
    Optional<TenantKey> key = analysis.design().key();
    if (key.isEmpty()) {
      root.putNull("tenant");
      return;
    }
    TenantKey chosen = key.get();
    ObjectNode tenant = root.putObject("tenant");
    tenant
        .put("table", chosen.table().quoted())
        .put("column", chosen.column())
        .put("type", chosen.type().text())
        .put("columnName", chosen.columnName())
        .put("chosenBy", chosen.chosenBy().name().toLowerCase(Locale.ROOT));
    ArrayNode candidates = tenant.putArray("candidates");
    analysis.design().candidates().forEach(c -> candidate(candidates.addObject(), c));
  }

  private static void candidate(ObjectNode node, TenantKeyCandidate candidate) {
    node.put("table", candidate.table().quoted())
        .put("column", candidate.column())
        .put("rank", candidate.rank())
        .put("ready", candidate.ready())
        .put("backfill", candidate.backfill())
        .put("reason", candidate.reason());
  }

  /** The file and the line, both null where there is none. */
  static void place(ObjectNode node, Optional<Span> span) {
    node.put("file", span.map(Span::file).orElse(null));
    node.put("line", span.map(s -> s.start().line()).orElse(null));
  }

  private static void entry(ObjectNode node, LedgerEntry entry) {
    node.put("table", entry.table().quoted())
        .put("name", entry.name())
        .put("type", entry.kind().code())
        .put("fate", entry.fate().word())
        .put("before", entry.before())
        .put("after", entry.after())
        .put("reason", entry.reason());
  }

  private static void unread(ObjectNode node, UnreadStatement statement) {
    node.put("file", statement.span().file())
        .put("line", statement.span().start().line())
        .put("text", statement.text())
        .put("reason", statement.reason());
  }
}
