package tenantpath.distribution;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import tenantpath.graph.Relationship;
import tenantpath.graph.RelationshipGraph;
import tenantpath.schema.RelationName;
import tenantpath.schema.Schema;

/** What is left stays on the coordinator; foreign keys decide whether Citus manages it there. */
final class LocalTables {
  private final Schema schema;
  private final RelationshipGraph graph;
  private final Map<RelationName, Verdict> settled;
  private final Set<RelationName> managed;

  LocalTables(Schema schema, RelationshipGraph graph, Map<RelationName, Verdict> settled) {
    this.schema = schema;
    this.graph = graph;
    this.settled = settled;
    managed = reachedFromReferenceTables();
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
    String why =
        FrameworkTables.contains(table)
            ? "a framework keeps it for itself"
            : "nothing leads from it to a tenant, and no distributed table references or joins it";
    Evidence evidence =
        schema.table(table).map(t -> Evidence.at(t.span(), why)).orElseGet(() -> Evidence.of(why));
    List<Evidence> all =
        managed.contains(table)
            ? List.of(evidence, Evidence.of("foreign keys tie it to a reference table"))
            : List.of(evidence);
    return Verdict.firm(table, placement(table), Confidence.DECLARED, all);
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
