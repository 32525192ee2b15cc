package tenantpath.distribution;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tenantpath.graph.Inference;
import tenantpath.graph.InferredRelationship;
import tenantpath.graph.PolymorphicPair;
import tenantpath.graph.Relationship;
import tenantpath.graph.RelationshipGraph;
import tenantpath.schema.Column;
import tenantpath.schema.ColumnReference;
import tenantpath.schema.Identifier;
import tenantpath.schema.RelationName;
import tenantpath.schema.Schema;
import tenantpath.schema.TypeName;
import tenantpath.source.Span;

/**
 * Why a table that nothing hands the key to may belong to tenants all the same. Reference and local
 * tables are seen by everybody: no table is called so while its own columns speak against it.
 */
final class Doubts {
  private final Schema schema;
  private final RelationshipGraph graph;
  private final Inference inference;
  private final Map<RelationName, Verdict> settled;
  private final SortedMap<RelationName, Verdict> doubted = new TreeMap<>();

  /**
   * @param settled the verdicts that stand
   */
  Doubts(
      Schema schema,
      RelationshipGraph graph,
      Inference inference,
      Map<RelationName, Verdict> settled) {
    this.schema = schema;
    this.graph = graph;
    this.inference = inference;
    this.settled = settled;
  }

  /** The undecided tables among those without a verdict. */
  SortedMap<RelationName, Verdict> verdicts(Carriers carriers, TypeName keyType) {
    carriers.mismatched().forEach((table, named) -> mismatch(named.get(0), keyType));
    Map<RelationName, List<PolymorphicPair>> pairs =
        inference.pairs().stream()
            .collect(
                Collectors.groupingBy(PolymorphicPair::table, TreeMap::new, Collectors.toList()));
    pairs.forEach(this::polymorphic);
    Map<RelationName, List<ColumnReference>> unresolved =
        inference.unresolved().stream()
            .filter(column -> !FrameworkTables.contains(column.table()))
            .filter(column -> !AuditNames.touchedLater(column.column()))
            .collect(
                Collectors.groupingBy(ColumnReference::table, TreeMap::new, Collectors.toList()));
    SortedMap<RelationName, Verdict> open = new TreeMap<>();
    unresolved.forEach((table, columns) -> open.put(table, unresolved(table, columns)));
    spread(open);
    open.forEach(doubted::putIfAbsent);
    return doubted;
  }

  /** Rows that name a row of a tenant's table, or of an undecided one, may be that tenant's. */
  private void spread(SortedMap<RelationName, Verdict> open) {
    Map<RelationName, List<Relationship>> undeclared =
        inference.relationships().stream()
            .map(InferredRelationship::relationship)
            .collect(Collectors.groupingBy(Relationship::to));
    Deque<RelationName> queue = new ArrayDeque<>();
    settled.forEach(
        (table, verdict) -> {
          if (mayBeTenants(verdict)) {
            queue.add(table);
          }
        });
    queue.addAll(doubted.keySet());
    open.keySet().stream().filter(this::isOpen).forEach(queue::add);
    while (!queue.isEmpty()) {
      RelationName parent = queue.poll();
      for (Relationship r : graph.incoming(parent)) {
        if (doubt(r.from(), declared(r), Wording.hop(r), r)) {
          queue.add(r.from());
        }
      }
      for (Relationship r : undeclared.getOrDefault(parent, List.of())) {
        if (doubt(r.from(), question(r), Wording.hop(r), r)) {
          queue.add(r.from());
        }
      }
    }
  }

  private boolean mayBeTenants(Verdict verdict) {
    return switch (verdict.kind()) {
      case READY, BACKFILL, UNDECIDED -> true;
      case REFERENCE, LOCAL -> false;
    };
  }

  private static String declared(Relationship r) {
    return AuditNames.records(r)
        ? "%s may lead to a tenant, but %s: does it own the row?"
            .formatted(Wording.columns(r), AuditNames.tells(r.columns().get(0)))
        : "its path leads through %s, which is undecided".formatted(Wording.table(r.to()));
  }

  private String question(Relationship r) {
    boolean known = settled.containsKey(r.to()) && settled.get(r.to()).kind().distributed();
    String what =
        known ? "; accept it, and the rows get that table's tenant" : ", which is undecided";
    return "%s looks like a reference to %s%s"
        .formatted(Wording.columns(r), Wording.table(r.to()), what);
  }

  private void mismatch(Carrier named, TypeName keyType) {
    doubt(
        named.table(),
        "%s is named like the tenant key, but is %s where the key is %s: does it hold the key?"
            .formatted(Identifier.quote(named.column().name()), named.column().type(), keyType),
        Evidence.at(
            named.column().span(),
            "%s is %s"
                .formatted(
                    Wording.column(named.table(), named.column().name()), named.column().type())));
  }

  private void polymorphic(RelationName table, List<PolymorphicPair> pairs) {
    String columns =
        Wording.list(
            pairs.stream()
                .map(
                    p ->
                        Identifier.quote(p.typeColumn())
                            + " with "
                            + Identifier.quote(p.idColumn()))
                .toList());
    doubt(
        table,
        "%s may name rows of several tables: which ones, and do they all belong to a tenant?"
            .formatted(columns),
        new Evidence("a polymorphic pair: " + columns, span(table, pairs.get(0).idColumn())));
  }

  private Verdict unresolved(RelationName table, Collection<ColumnReference> columns) {
    String names = Wording.list(columns.stream().map(c -> Identifier.quote(c.column())).toList());
    String reason =
        "%s %s like a reference, but the dump holds no table of that name: what does it name?"
            .formatted(names, columns.size() == 1 ? "looks" : "look");
    return Verdict.firm(
        table,
        new Placement.Undecided(reason),
        Confidence.INFERRED,
        List.of(
            new Evidence(
                "no table for " + names, span(table, columns.iterator().next().column()))));
  }

  private Optional<Span> span(RelationName table, String column) {
    return schema.column(table, column).map(Column::span);
  }

  private boolean doubt(RelationName table, String reason, String evidence, Relationship r) {
    return doubt(table, reason, new Evidence(evidence, r.span()));
  }

  private boolean doubt(RelationName table, String reason, Evidence evidence) {
    if (!isOpen(table)) {
      return false;
    }
    doubted.put(
        table,
        Verdict.firm(
            table, new Placement.Undecided(reason), Confidence.INFERRED, List.of(evidence)));
    return true;
  }

  private boolean isOpen(RelationName table) {
    return !settled.containsKey(table) && !doubted.containsKey(table);
  }
}
