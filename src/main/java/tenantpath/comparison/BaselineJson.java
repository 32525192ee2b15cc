package tenantpath.comparison;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tenantpath.finding.FindingCode;
import tenantpath.finding.Fingerprint;
import tenantpath.finding.Severity;

/** A baseline as a file: JSON with one finding a line, so that two branches merge. */
public final class BaselineJson {
  private static final String FORMAT = "tenantpath-baseline";
  private static final int VERSION = 1;
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private BaselineJson() {}

  public static String of(Baseline baseline) {
    String findings =
        baseline.known().entrySet().stream()
            .map(entry -> "    " + text(node(entry.getKey(), entry.getValue())))
            .collect(Collectors.joining(",\n"));
    return "{\n  \"format\": \"%s\",\n  \"version\": %d,\n  \"findings\": [%s]\n}\n"
        .formatted(FORMAT, VERSION, findings.isEmpty() ? "" : "\n" + findings + "\n  ");
  }

  private static ObjectNode node(Fingerprint fingerprint, Severity severity) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("code", fingerprint.code().value())
        .put("table", fingerprint.table())
        .put("object", fingerprint.object())
        .put("severity", severity.word());
    return fingerprint.number() == 1 ? node : node.put("number", fingerprint.number());
  }

  private static String text(JsonNode node) {
    try {
      return MAPPER.writeValueAsString(node);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree of our own is always JSON", e);
    }
  }

  /**
   * The baseline that a text holds.
   *
   * @throws MalformedBaseline if it holds none
   */
  public static Baseline read(String text) throws MalformedBaseline {
    JsonNode root = tree(text);
    if (!root.path("format").asText().equals(FORMAT)) {
      throw new MalformedBaseline("it does not say \"format\": \"" + FORMAT + "\"");
    }
    if (root.path("version").asInt() != VERSION) {
      throw new MalformedBaseline("only version " + VERSION + " is known");
    }
    SortedMap<Fingerprint, Severity> known = new TreeMap<>();
    for (JsonNode finding : root.path("findings")) {
      known.put(fingerprint(finding), severity(finding));
    }
    return new Baseline(known);
  }

  private static JsonNode tree(String text) throws MalformedBaseline {
    try {
      return MAPPER.readTree(text);
    } catch (JsonProcessingException e) {
      int line = Math.max(1, e.getLocation() == null ? 1 : e.getLocation().getLineNr());
      throw new MalformedBaseline("line " + line + " is not JSON");
    }
  }

  private static Fingerprint fingerprint(JsonNode finding) throws MalformedBaseline {
    String code = finding.path("code").asText();
    if (!FindingCode.isCode(code)) {
      throw new MalformedBaseline("this finding has no code such as U01: " + text(finding));
    }
    return new Fingerprint(
        FindingCode.of(code),
        finding.path("table").asText(),
        finding.path("object").asText(),
        finding.path("number").asInt(1));
  }

  private static Severity severity(JsonNode finding) throws MalformedBaseline {
    String word = finding.path("severity").asText();
    return Arrays.stream(Severity.values())
        .filter(severity -> severity.word().equals(word))
        .findFirst()
        .orElseThrow(() -> new MalformedBaseline("this finding has no severity: " + text(finding)));
  }
}
