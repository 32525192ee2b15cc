package tenantpath.graph;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import tenantpath.decisions.RelationshipDecision;
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

  public static final Inference NONE = new Inference(List.of(), List.of(), List.of());

  /**
   * This without what people rejected. A column that names no row of the table it is named like may
   * name one of another; that is open until somebody says that it names none.
   */
  public Inference without(List<RelationshipDecision> decisions) {
    List<RelationshipDecision> rejected =
        decisions.stream().filter(d -> d.verdict() == RelationshipDecision.Verdict.REJECT).toList();
    Set<ColumnReference> open = new TreeSet<>(unresolved);
    relationships.stream()
        .map(InferredRelationship::relationship)
        .filter(r -> rejected.stream().anyMatch(d -> denies(d, r)))
        .forEach(r -> open.add(new ColumnReference(r.from(), r.columns().get(0))));
    open.removeIf(column -> rejected.stream().anyMatch(d -> denies(d, column)));
    return new Inference(
        relationships.stream()
            .filter(i -> rejected.stream().noneMatch(d -> denies(d, i.relationship())))
            .toList(),
        pairs.stream().filter(pair -> rejected.stream().noneMatch(d -> denies(d, pair))).toList(),
        List.copyOf(open));
  }

  /** This without some of the columns that look like references to nothing. */
  public Inference withoutUnresolved(Predicate<ColumnReference> some) {
    return new Inference(relationships, pairs, unresolved.stream().filter(some.negate()).toList());
  }

  /** Whether anything that was inferred is what a decision rejects. */
  public boolean tells(RelationshipDecision decision) {
    return relationships.stream()
            .map(InferredRelationship::relationship)
            .anyMatch(relationship -> denies(decision, relationship))
        || pairs.stream().anyMatch(pair -> denies(decision, pair))
        || unresolved.stream().anyMatch(column -> denies(decision, column));
  }

  private static boolean denies(RelationshipDecision decision, Relationship relationship) {
    return decision.from().equals(relationship.from())
        && decision.columns().equals(relationship.columns())
        && (decision.to().isEmpty()
            || decision.to().get().equals(relationship.to())
                && decision.referencedColumns().equals(relationship.referencedColumns()));
  }

  private static boolean denies(RelationshipDecision decision, PolymorphicPair pair) {
    return decision.to().isEmpty()
        && decision.from().equals(pair.table())
        && decision.columns().equals(List.of(pair.idColumn()));
  }

  private static boolean denies(RelationshipDecision decision, ColumnReference column) {
    return decision.to().isEmpty()
        && decision.from().equals(column.table())
        && decision.columns().equals(List.of(column.column()));
  }
}
