package tenantpath.graph;

import tenantpath.schema.Identifier;

/**
 * A relationship that no foreign key declares.
 *
 * @param score how sure the names and types make it, from 0 to 100
 */
public record InferredRelationship(Relationship relationship, int score) {
  /** From here on it is believed; below, it is a question. */
  public static final int BELIEVED = 70;

  /** No more than a question, for a column beside it may tell that it names rows elsewhere, too. */
  InferredRelationship besideType(String typeColumn) {
    String doubt =
        "%s; %s beside it may name another table"
            .formatted(relationship.reason(), Identifier.quote(typeColumn));
    return new InferredRelationship(
        relationship.because(doubt), Math.min(score, TargetMatch.QUESTION));
  }

  public boolean believed() {
    return score >= BELIEVED;
  }
}
