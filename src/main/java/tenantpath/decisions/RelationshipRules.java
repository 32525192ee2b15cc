package tenantpath.decisions;

import java.util.List;
import java.util.Optional;
import tenantpath.decisions.RelationshipDecision.Verdict;
import tenantpath.schema.ForeignKey;
import tenantpath.schema.Schema;
import tenantpath.source.Span;

/** Whether a relationship that people decided about fits what the dump declares. */
final class RelationshipRules {
  private final Schema schema;
  private final Problems problems;

  RelationshipRules(Schema schema, Problems problems) {
    this.schema = schema;
    this.problems = problems;
  }

  /** False, with a problem, where it does not. */
  boolean holds(RelationshipDecision decision, Span place) {
    List<ForeignKey> declared =
        schema.table(decision.from()).stream()
            .flatMap(table -> table.foreignKeys().stream())
            .filter(key -> key.columns().equals(decision.columns()))
            .toList();
    Optional<ForeignKey> same = declared.stream().filter(key -> isSame(key, decision)).findFirst();
    return decision.verdict() == Verdict.ACCEPT
        ? mayAccept(decision, declared, same, place)
        : mayReject(decision, declared, same, place);
  }

  private boolean mayAccept(
      RelationshipDecision decision,
      List<ForeignKey> declared,
      Optional<ForeignKey> same,
      Span place) {
    if (same.isPresent()) {
      problems.idle(
          place,
          "the foreign key " + same.get().name() + " declares it, at " + same.get().span(),
          "remove the entry");
      return false;
    }
    if (!declared.isEmpty()) {
      ForeignKey other = declared.get(0);
      problems.contradiction(
          place,
          "the foreign key %s says that the column names %s, at %s"
              .formatted(other.name(), other.referencedTable(), other.span()),
          "remove the entry");
      return false;
    }
    Optional<String> objection =
        new Referable(schema)
            .objection(
                decision.from(),
                decision.columns(),
                decision.to().orElseThrow(),
                decision.referencedColumns());
    objection.ifPresent(
        why -> problems.contradiction(place, why, "name a key of the other table, and its table"));
    return objection.isEmpty();
  }

  private boolean mayReject(
      RelationshipDecision decision,
      List<ForeignKey> declared,
      Optional<ForeignKey> same,
      Span place) {
    Optional<ForeignKey> denied = decision.to().isEmpty() ? declared.stream().findFirst() : same;
    denied.ifPresent(
        key ->
            problems.contradiction(
                place,
                "the foreign key " + key.name() + " declares it, at " + key.span(),
                "remove the entry; path chooses among foreign keys"));
    return denied.isEmpty();
  }

  private static boolean isSame(ForeignKey key, RelationshipDecision decision) {
    return decision.to().filter(key.referencedTable()::equals).isPresent()
        && key.referencedColumns().equals(decision.referencedColumns());
  }
}
