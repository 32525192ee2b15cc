package tenantpath.distribution;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import tenantpath.graph.Inference;
import tenantpath.graph.InferredRelationship;
import tenantpath.graph.Relationship;
import tenantpath.graph.RelationshipGraph;
import tenantpath.query.Join;
import tenantpath.schema.RelationName;
import tenantpath.schema.Schema;
import tenantpath.schema.Table;

/**
 * Which of the tables that no tenant owns are reference tables: those that distributed tables
 * reference or are joined with, and whatever those reference.
 */
final class ReferenceClassifier {
  private static final int TOLD = 3;
  private static final long MANY = 100_000;
  private static final Set<String> IDS = Set.of("id", "uuid");

  private final Schema schema;
  private final RelationshipGraph graph;
  private final Inference inference;
  private final List<Join> joins;
  private final Map<RelationName, Verdict> settled;
  private final Set<RelationName> open;
  private final SortedMap<RelationName, List<Evidence>> evidence = new TreeMap<>();
  private final SortedMap<RelationName, Confidence> confidence = new TreeMap<>();

  /**
   * @param open the tables that are reference or local
   */
  ReferenceClassifier(
      Schema schema,
      RelationshipGraph graph,
      Inference inference,
      List<Join> joins,
      Map<RelationName, Verdict> settled,
      Set<RelationName> open) {
    this.schema = schema;
    this.graph = graph;
    this.inference = inference;
    this.joins = joins;
    this.settled = settled;
    this.open = open;
  }

  SortedMap<RelationName, Verdict> verdicts() {
    List<Relationship> undeclared =
        inference.relationships().stream()
            .filter(InferredRelationship::believed)
            .map(InferredRelationship::relationship)
            .toList();
    referencedBy(distributed(), graph.relationships(), Confidence.DECLARED);
    joins.forEach(join -> joined(join.left(), join.right(), join));
    joins.forEach(join -> joined(join.right(), join.left(), join));
    referencedBy(decidedReference(), graph.relationships(), Confidence.DECLARED);
    closure();
    referencedBy(distributed(), undeclared, Confidence.INFERRED);
    closure();
    SortedMap<RelationName, Verdict> verdicts = new TreeMap<>();
    evidence.forEach((table, told) -> verdicts.put(table, verdict(table, told)));
    return verdicts;
  }

  private Set<RelationName> distributed() {
    Set<RelationName> tables = new TreeSet<>();
    settled.forEach(
        (table, verdict) -> {
          if (verdict.kind().distributed()) {
            tables.add(table);
          }
        });
    return tables;
  }

  /** Reference tables by decision, whose own references must be met on every node. */
  private Set<RelationName> decidedReference() {
    Set<RelationName> tables = new TreeSet<>();
    settled.forEach(
        (table, verdict) -> {
          if (verdict.kind() == PlacementKind.REFERENCE) {
            tables.add(table);
          }
        });
    return tables;
  }

  private void referencedBy(
      Set<RelationName> children, Collection<Relationship> relationships, Confidence how) {
    for (Relationship r : relationships) {
      if (children.contains(r.from())) {
        add(
            r.to(),
            how,
            new Evidence(
                "referenced by a %s table: %s".formatted(role(r.from()), Wording.hop(r)),
                r.span()));
      }
    }
  }

  private String role(RelationName table) {
    return settled.get(table).kind().distributed() ? "distributed" : "reference";
  }

  private void joined(RelationName left, RelationName right, Join join) {
    RelationName distributed = graph.topmost(left);
    RelationName table = graph.topmost(right);
    Verdict verdict = settled.get(distributed);
    if (verdict != null && verdict.kind().distributed() && !LogNames.records(table)) {
      add(
          table,
          Confidence.DECLARED,
          Evidence.at(
              join.span(),
              "joined with the distributed table %s in %s"
                  .formatted(Wording.table(distributed), join.source())));
    }
  }

  /** A reference table's own references must be met on every node, too. */
  private void closure() {
    Deque<RelationName> queue = new ArrayDeque<>(evidence.keySet());
    while (!queue.isEmpty()) {
      RelationName child = queue.poll();
      for (Relationship r : graph.outgoing(child)) {
        boolean known = evidence.containsKey(r.to());
        add(
            r.to(),
            confidence.get(child),
            new Evidence("referenced by a reference table: " + Wording.hop(r), r.span()));
        if (!known && evidence.containsKey(r.to())) {
          queue.add(r.to());
        }
      }
    }
  }

  private void add(RelationName table, Confidence how, Evidence why) {
    if (!open.contains(table)) {
      return;
    }
    confidence.putIfAbsent(table, how);
    evidence.computeIfAbsent(table, key -> new ArrayList<>()).add(why);
  }

  private Verdict verdict(RelationName table, List<Evidence> told) {
    List<Evidence> distinct = told.stream().distinct().toList();
    List<Evidence> first = new ArrayList<>(distinct.subList(0, Math.min(TOLD, distinct.size())));
    if (distinct.size() > TOLD) {
      first.add(Evidence.of("and by %d more".formatted(distinct.size() - TOLD)));
    }
    rows(table).or(() -> numbersAlone(table)).ifPresent(first::add);
    Confidence how = confidence.get(table);
    Verdict.Standing standing =
        how == Confidence.INFERRED ? Verdict.Standing.TO_BE_ACCEPTED : Verdict.Standing.FIRM;
    return new Verdict(table, new Placement.Reference(), how, standing, first);
  }

  /** How much a copy on every node would be, where the dump holds the data. */
  private Optional<Evidence> rows(RelationName table) {
    return schema
        .table(table)
        .filter(t -> t.rows().isPresent())
        .map(
            t -> {
              long rows = t.rows().getAsLong();
              String much =
                  rows < MANY ? "" : ", many for a copy on every node: are they one tenant's each?";
              return Evidence.at(t.span(), "the dump holds %d rows of it%s".formatted(rows, much));
            });
  }

  /** That a lookup would look otherwise, where the dump holds no data to tell. */
  private Optional<Evidence> numbersAlone(RelationName name) {
    return schema
        .table(name)
        .filter(table -> table.primaryKey().isPresent() && !TenantWords.isLookup(table))
        .filter(table -> OwnUniqueKey.of(table, schema).allMatch(key -> isMadeUp(table, key)))
        .map(
            table ->
                Evidence.at(
                    table.span(),
                    "only a number or id tells its rows apart, where a lookup mostly has a name or code"
                        + " that is unique: are they one tenant's each?"));
  }

  private static boolean isMadeUp(Table table, OwnUniqueKey key) {
    return key.columns().stream()
        .allMatch(column -> Surrogates.generated(table, column) || IDS.contains(column));
  }
}
