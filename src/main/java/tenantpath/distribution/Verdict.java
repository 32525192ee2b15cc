package tenantpath.distribution;

import java.util.ArrayList;
import java.util.List;
import tenantpath.schema.RelationName;

/**
 * A placement and its evidence, before obstacles and the plan are known.
 *
 * @param standing whether people must accept it before the plan acts on it
 */
record Verdict(
    RelationName table,
    Placement placement,
    Confidence confidence,
    Standing standing,
    List<Evidence> evidence) {
  Verdict {
    evidence = List.copyOf(evidence);
  }

  /** Whether a verdict rests on more than the likeness of names. */
  enum Standing {
    FIRM,
    TO_BE_ACCEPTED
  }

  static Verdict firm(
      RelationName table, Placement placement, Confidence confidence, List<Evidence> evidence) {
    return new Verdict(table, placement, confidence, Standing.FIRM, evidence);
  }

  /** The same, now that people say so. */
  Verdict decided(Evidence decision) {
    List<Evidence> all = new ArrayList<>(List.of(decision));
    all.addAll(evidence);
    return new Verdict(table, placement, Confidence.DECIDED, Standing.FIRM, all);
  }

  PlacementKind kind() {
    return placement.kind();
  }
}
