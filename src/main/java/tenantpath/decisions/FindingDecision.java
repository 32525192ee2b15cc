package tenantpath.decisions;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tenantpath.finding.FindingCode;
import tenantpath.schema.RelationName;

/**
 * That a finding is accepted or ignored, for one table and object or for all.
 *
 * @param object the constraint, index or trigger that the finding names, raw
 * @param answer of an accepted loss: what shall be done about it, such as {@code drop}
 */
public record FindingDecision(
    Verdict verdict,
    FindingCode code,
    Optional<RelationName> table,
    Optional<String> object,
    Optional<String> answer,
    Provenance provenance) {
  private static final Map<String, List<String>> ANSWERS =
      new TreeMap<>(
          Map.of(
              "F03", List.of("drop"),
              "F04", List.of("drop"),
              "F05", List.of("drop"),
              "F06", List.of("change"),
              "F08", List.of("change"),
              "F09", List.of("change"),
              "F13", List.of("drop"),
              "F20", List.of("drop"),
              "T01", List.of("drop"),
              "U12", List.of("drop")));

  /** What is done with a finding. */
  public enum Verdict {
    /** The loss is known and wanted. */
    ACCEPT,
    /** It does not bear on this schema. */
    IGNORE
  }

  /** The answers to a loss that can be accepted, what the plan does first; else none. */
  public static List<String> answers(FindingCode code) {
    return ANSWERS.getOrDefault(code.value(), List.of());
  }

  /** The codes of losses that can be accepted, sorted. */
  public static List<String> acceptable() {
    return List.copyOf(ANSWERS.keySet());
  }
}
