package tenantpath.graph;

import java.util.List;
import tenantpath.schema.RelationName;

/** A chain of relationships, child to parent, from a table to one that carries the key. */
public record ReferencePath(List<Relationship> hops) {
  /**
   * How many hops of one path are listed: what is written of a chain of tables would grow with the
   * square of its length.
   */
  private static final int MOST_LISTED = 20;

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

  /** The hops to list: the first ones of a path too long to be read. */
  public List<Relationship> listed() {
    return hops.subList(0, Math.min(MOST_LISTED, hops.size()));
  }

  /** How many hops are not {@link #listed}. */
  public int unlisted() {
    return hops.size() - listed().size();
  }

  /** Says how many hops are not {@link #listed}; empty where all are. */
  public String rest() {
    return unlisted() == 0
        ? ""
        : ", and " + unlisted() + (unlisted() == 1 ? " more hop to " : " more hops to ") + end();
  }

  /** Whether every hop is NOT NULL and validated. */
  public boolean safe() {
    return hops.stream().allMatch(Relationship::safe);
  }

  /** The hop that a row of the table itself takes. */
  public Relationship first() {
    return hops.get(0);
  }

  public RelationName start() {
    return first().from();
  }

  public RelationName end() {
    return hops.get(hops.size() - 1).to();
  }
}
