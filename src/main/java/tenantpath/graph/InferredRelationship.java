package tenantpath.graph;

/**
 * A relationship that no foreign key declares.
 *
 * @param score how sure the names and types make it, from 0 to 100
 */
public record InferredRelationship(Relationship relationship, int score) {
  /** From here on it is believed; below, it is a question. */
  public static final int BELIEVED = 70;

  public boolean believed() {
    return score >= BELIEVED;
  }
}
