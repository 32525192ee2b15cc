package tenantpath.graph;

import java.util.List;
import tenantpath.schema.ColumnReference;

/**
 * What names and types say beside the declared foreign keys.
 *
 * @param relationships at most one for each column, sorted by table and column
 * @param pairs the polymorphic pairs, sorted
 * @param unresolved columns that look like references to a table that the dump does not hold
 */
public record Inference(
    List<InferredRelationship> relationships,
    List<PolymorphicPair> pairs,
    List<ColumnReference> unresolved) {
  public Inference {
    relationships = List.copyOf(relationships);
    pairs = List.copyOf(pairs);
    unresolved = List.copyOf(unresolved);
  }
}
