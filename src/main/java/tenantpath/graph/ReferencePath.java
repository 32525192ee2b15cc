package tenantpath.graph;

import java.util.List;
import tenantpath.schema.RelationName;

/** A chain of relationships, child to parent, from a table to one that carries the key. */
public record ReferencePath(List<Relationship> hops) {
  public ReferencePath {
    hops = List.copyOf(hops);
    for (int i = 1; i < hops.size(); i++) {
      if (!hops.get(i - 1).to().equals(hops.get(i).from())) {
        throw new IllegalArgumentException("hops do not join: " + hops);
      }
    }
  }

  public int length() {
    return hops.size();
  }

  /** Whether every hop is NOT NULL and validated. */
  public boolean safe() {
    return hops.stream().allMatch(Relationship::safe);
  }

  public RelationName end() {
    return hops.get(hops.size() - 1).to();
  }
}
