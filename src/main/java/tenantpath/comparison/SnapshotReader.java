package tenantpath.comparison;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import tenantpath.comparison.Snapshot.TableState;

/** Reads {@code analysis.json}, version 1; what another program wrote in its place is refused. */
public final class SnapshotReader {
  private static final String FORMAT = "tenantpath-analysis";
  private static final int VERSION = 1;
  private static final ObjectMapper MAPPER =
      new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private SnapshotReader() {}

  public static Snapshot read(String json) throws MalformedAnalysis {
    JsonNode root = root(json);
    if (!root.path("format").asText().equals(FORMAT)) {
      throw new MalformedAnalysis("its format is not " + FORMAT);
    }
    if (root.path("version").asInt() != VERSION) {
      throw new MalformedAnalysis(
          "its version is %s, and this program knows version %d"
              .formatted(root.path("version").asText("missing"), VERSION));
    }
    SortedMap<String, TableState> tables = new TreeMap<>();
    int index = 0;
    for (JsonNode table : array(root, "tables", "")) {
      String place = "tables[" + index++ + "].";
      if (tables.put(text(table, "name", place), state(table, place)) != null) {
        throw new MalformedAnalysis(place + "name stands twice");
      }
    }
    return new Snapshot(tenant(root), tables, schemaFindings(root));
  }

  private static JsonNode root(String json) throws MalformedAnalysis {
    try {
      return MAPPER.readTree(json);
    } catch (JsonProcessingException e) {
      String place =
          e.getLocation() == null
              ? ""
              : " at line %d, column %d"
                  .formatted(e.getLocation().getLineNr(), e.getLocation().getColumnNr());
      throw new MalformedAnalysis("it is not JSON" + place);
    }
  }

  private static String tenant(JsonNode root) throws MalformedAnalysis {
    JsonNode tenant = root.path("tenant");
    return tenant.isObject()
        ? text(tenant, "table", "tenant.") + " (" + text(tenant, "column", "tenant.") + ")"
        : "";
  }

  private static TableState state(JsonNode table, String place) throws MalformedAnalysis {
    JsonNode planned = table.path("planned");
    if (!planned.isBoolean()) {
      throw new MalformedAnalysis(place + "planned is missing");
    }
    return new TableState(
        text(table, "class", place),
        table.path("distributionColumn").asText(""),
        path(array(table, "path", place), place),
        planned.booleanValue() ? "yes" : "no",
        codes(array(table, "findings", place)));
  }

  private static String path(JsonNode hops, String place) throws MalformedAnalysis {
    List<String> words = new ArrayList<>();
    for (JsonNode hop : hops) {
      List<String> columns = new ArrayList<>();
      array(hop, "columns", place + "path.").forEach(column -> columns.add(column.asText()));
      words.add(String.join(", ", columns) + " -> " + text(hop, "to", place + "path."));
    }
    return String.join(", ", words);
  }

  private static List<String> codes(JsonNode array) {
    TreeSet<String> codes = new TreeSet<>();
    array.forEach(code -> codes.add(code.asText()));
    return List.copyOf(codes);
  }

  private static List<String> schemaFindings(JsonNode root) throws MalformedAnalysis {
    TreeSet<String> codes = new TreeSet<>();
    for (JsonNode finding : array(root, "findings", "")) {
      if (!finding.hasNonNull("table")) {
        codes.add(finding.path("code").asText());
      }
    }
    return List.copyOf(codes);
  }

  private static JsonNode array(JsonNode node, String field, String place)
      throws MalformedAnalysis {
    JsonNode array = node.path(field);
    if (!array.isArray()) {
      throw new MalformedAnalysis(place + field + " is no list");
    }
    return array;
  }

  private static String text(JsonNode node, String field, String place) throws MalformedAnalysis {
    JsonNode text = node.path(field);
    if (!text.isTextual()) {
      throw new MalformedAnalysis(place + field + " is no text");
    }
    return text.textValue();
  }
}
