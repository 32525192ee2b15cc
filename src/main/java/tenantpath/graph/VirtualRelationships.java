package tenantpath.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tenantpath.decisions.RelationshipDecision;
import tenantpath.decisions.RelationshipDecision.Verdict;
import tenantpath.schema.Column;
import tenantpath.schema.RelationName;
import tenantpath.schema.Schema;

/**
 * The relationships that people accepted. Those of one polymorphic pair know of each other, and
 * each of its tables is the first of one of them: any may be the one that leads to a tenant.
 */
final class VirtualRelationships {
  private static final Comparator<TypeTarget> BY_VALUE = Comparator.comparing(TypeTarget::value);

  private record Columns(RelationName from, List<String> columns, Optional<String> typeColumn) {}

  private final Schema schema;

  VirtualRelationships(Schema schema) {
    this.schema = schema;
  }

  List<Relationship> of(List<RelationshipDecision> decisions) {
    Map<Columns, List<RelationshipDecision>> grouped = new LinkedHashMap<>();
    decisions.stream()
        .filter(decision -> decision.verdict() == Verdict.ACCEPT)
        .forEach(
            decision ->
                grouped
                    .computeIfAbsent(
                        new Columns(decision.from(), decision.columns(), decision.typeColumn()),
                        key -> new ArrayList<>())
                    .add(decision));
    return grouped.values().stream().flatMap(this::relationships).toList();
  }

  private Stream<Relationship> relationships(List<RelationshipDecision> same) {
    Set<RelationName> tables = new HashSet<>();
    return same.stream()
        .filter(decision -> tables.add(decision.to().orElseThrow()))
        .map(first -> relationship(first, same));
  }

  private Relationship relationship(RelationshipDecision first, List<RelationshipDecision> same) {
    return new Relationship(
        first.from(),
        first.columns(),
        first.to().orElseThrow(),
        first.referencedColumns(),
        Relationship.Kind.VIRTUAL,
        Optional.empty(),
        nullable(first),
        false,
        first.typeColumn().map(column -> choice(column, first, same)),
        first.provenance().words(),
        Optional.of(first.provenance().span()));
  }

  private static TypeChoice choice(
      String column, RelationshipDecision first, List<RelationshipDecision> same) {
    return new TypeChoice(
        column,
        same.stream()
            .flatMap(one -> one.to().stream())
            .filter(other -> !first.to().equals(Optional.of(other)))
            .distinct()
            .sorted()
            .toList(),
        same.stream().flatMap(one -> target(one).stream()).sorted(BY_VALUE).toList());
  }

  private static Optional<TypeTarget> target(RelationshipDecision decision) {
    return decision
        .typeValue()
        .map(
            value ->
                new TypeTarget(
                    value, decision.to().orElseThrow(), decision.referencedColumns().get(0)));
  }

  /** A row whose type has no line names nothing: that is as if the column were NULL. */
  private boolean nullable(RelationshipDecision decision) {
    return decision.columns().stream()
        .anyMatch(name -> schema.column(decision.from(), name).filter(Column::notNull).isEmpty());
  }
}
