package tenantpath.distribution;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import tenantpath.graph.Relationship;
import tenantpath.graph.RelationshipGraph;
import tenantpath.query.Join;
import tenantpath.schema.RelationName;
import tenantpath.schema.Schema;

/** What is left stays on the coordinator; foreign keys decide whether Citus manages it there. */
final class LocalTables {
  private final Schema schema;
  private final RelationshipGraph graph;
  private final Map<RelationName, Verdict> settled;
  private final Set<RelationName> joined = new HashSet<>();
  private final Set<RelationName> managed;

  LocalTables(
      Schema schema,
      RelationshipGraph graph,
      List<Join> joins,
      Map<RelationName, Verdict> settled) {
    this.schema = schema;
    this.graph = graph;
    this.settled = settled;
    managed = reachedFromReferenceTables();
    for (Join join : joins) {
      RelationName left = graph.topmost(join.left());
      RelationName right = graph.topmost(join.right());
      if (isDistributed(left)) {
        joined.add(right);
      }
      if (isDistributed(right)) {
        joined.add(left);
      }
    }
  }

  private boolean isDistributed(RelationName table) {
    Verdict verdict = settled.get(table);
    return verdict != null && verdict.kind().distributed();
  }

  SortedMap<RelationName, Verdict> verdicts(Set<RelationName> tables) {
    SortedMap<RelationName, Verdict> verdicts = new TreeMap<>();
    tables.forEach(table -> verdicts.put(table, verdict(table)));
    return verdicts;
  }

  /** Of a table that stays on the coordinator. */
  Placement.Local placement(RelationName table) {
    return new Placement.Local(managed.contains(table));
  }

  private Verdict verdict(RelationName table) {
    String why = why(table);
    Evidence evidence =
        schema.table(table).map(t -> Evidence.at(t.span(), why)).orElseGet(() -> Evidence.of(why));
    List<Evidence> all =
        managed.contains(table)
            ? List.of(evidence, Evidence.of("foreign keys tie it to a reference table"))
            : List.of(evidence);
    return Verdict.firm(table, placement(table), Confidence.DECLARED, all);
  }

  private String why(RelationName table) {
    if (FrameworkTables.contains(table)) {
      return "a framework keeps it for itself";
    }
    return joined.contains(table)
        ? "a log, and a copy on every node would cost each write, though a query joins it with a"
            + " distributed table"
        : "nothing leads from it to a tenant, and no distributed table references or joins it";
  }

  /** Citus converts a local table that references a reference table, and all tied to it. */
  private Set<RelationName> reachedFromReferenceTables() {
    Set<RelationName> reached = new TreeSet<>();
    Deque<RelationName> queue = new ArrayDeque<>();
    settled.forEach(
        (table, verdict) -> {
          if (verdict.kind() == PlacementKind.REFERENCE) {
            queue.add(table);
          }
        });
    while (!queue.isEmpty()) {
      RelationName table = queue.poll();
      neighbours(table).filter(next -> staysLocal(next) && reached.add(next)).forEach(queue::add);
    }
    return reached;
  }

  private Stream<RelationName> neighbours(RelationName table) {
    return Stream.concat(
        graph.incoming(table).stream().map(Relationship::from),
        graph.outgoing(table).stream().map(Relationship::to));
  }

  private boolean staysLocal(RelationName table) {
    Verdict verdict = settled.get(table);
    return verdict == null
        || !verdict.kind().distributed() && verdict.kind() != PlacementKind.REFERENCE;
  }
}
