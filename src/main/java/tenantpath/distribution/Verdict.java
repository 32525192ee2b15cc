package tenantpath.distribution;

import java.util.List;
import tenantpath.schema.RelationName;

/** A placement and its evidence, before obstacles and the plan are known. */
record Verdict(
    RelationName table, Placement placement, Confidence confidence, List<Evidence> evidence) {
  Verdict {
    evidence = List.copyOf(evidence);
  }

  PlacementKind kind() {
    return placement.kind();
  }
}
