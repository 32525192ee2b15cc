package tenantpath.distribution;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tenantpath.graph.Inference;
import tenantpath.graph.InferredRelationship;
import tenantpath.graph.NameWords;
import tenantpath.graph.PolymorphicPair;
import tenantpath.graph.Relationship;
import tenantpath.schema.ColumnReference;
import tenantpath.schema.RelationName;

/**
 * The relationships that no foreign key declares, as far as they are believed. Of a table with a
 * column that several tables have and that names no table, only the surest are: that column may
 * well be the owner's.
 */
final class Undeclared {
  private static final int CERTAIN = 90;

  private final Inference inference;
  private final RelationName root;
  private final Predicate<ColumnReference> carries;
  private final Set<RelationName> clouded;

  /**
   * @param carries whether a column holds the key, so that what references it would, too
   */
  Undeclared(Inference inference, RelationName root, Predicate<ColumnReference> carries) {
    this.inference = inference;
    this.root = root;
    this.carries = carries;
    Map<String, Set<RelationName>> unresolved =
        inference.unresolved().stream()
            .collect(
                Collectors.groupingBy(
                    column -> NameWords.normalized(column.column()),
                    Collectors.mapping(ColumnReference::table, Collectors.toSet())));
    clouded =
        unresolved.values().stream()
            .filter(tables -> tables.size() > 1)
            .flatMap(Set::stream)
            .collect(Collectors.toSet());
  }

  static boolean is(Relationship hop) {
    return switch (hop.kind()) {
      case DECLARED, VIRTUAL -> false;
      case INFERRED, POLYMORPHIC -> true;
    };
  }

  /** Those whose column names its table in so many words and is NOT NULL. */
  List<Relationship> certain() {
    return believed()
        .filter(inferred -> inferred.score() >= CERTAIN)
        .map(InferredRelationship::relationship)
        .filter(relationship -> !referencesKey(relationship) && !relationship.nullable())
        .toList();
  }

  List<Relationship> likely() {
    return believed()
        .map(InferredRelationship::relationship)
        .filter(relationship -> !referencesKey(relationship))
        .filter(relationship -> !clouded.contains(relationship.from()))
        .toList();
  }

  List<PolymorphicPair> pairs() {
    return inference.pairs().stream().filter(pair -> !clouded.contains(pair.table())).toList();
  }

  /** Believed relationships to the key itself, by columns that are not named like it. */
  List<Relationship> toKey() {
    return believed()
        .map(InferredRelationship::relationship)
        .filter(relationship -> referencesKey(relationship) && !relationship.from().equals(root))
        .toList();
  }

  /** The root's own references to itself. */
  List<Relationship> ofRoot() {
    return inference.relationships().stream()
        .map(InferredRelationship::relationship)
        .filter(relationship -> relationship.from().equals(root))
        .filter(Relationship::referencesItself)
        .toList();
  }

  private Stream<InferredRelationship> believed() {
    return inference.relationships().stream()
        .filter(InferredRelationship::believed)
        .filter(inferred -> !AuditNames.records(inferred.relationship()));
  }

  private boolean referencesKey(Relationship relationship) {
    return carries.test(
        new ColumnReference(relationship.to(), relationship.referencedColumns().get(0)));
  }
}
