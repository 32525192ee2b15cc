package tenantpath.distribution;

import java.util.Map;
import java.util.Optional;
import tenantpath.graph.RelationshipGraph;
import tenantpath.schema.RelationName;

/** What each table is once the plan has run; a partition is what its topmost parent is. */
final class Roles {
  private final Map<RelationName, Verdict> verdicts;
  private final AdmittedTables planned;
  private final RelationshipGraph graph;

  Roles(Map<RelationName, Verdict> verdicts, AdmittedTables planned, RelationshipGraph graph) {
    this.verdicts = verdicts;
    this.planned = planned;
    this.graph = graph;
  }

  Role of(RelationName table) {
    RelationName top = graph.topmost(table);
    Verdict verdict = verdicts.get(top);
    if (verdict == null || !planned.contains(top)) {
      return Role.LOCAL;
    }
    return switch (verdict.kind()) {
      case READY, BACKFILL -> Role.DISTRIBUTED;
      case REFERENCE -> Role.REFERENCE;
      case LOCAL, UNDECIDED -> Role.LOCAL;
    };
  }

  /** Whether its rows belong to tenants, planned or not. */
  boolean owned(RelationName table) {
    Verdict verdict = verdicts.get(graph.topmost(table));
    return verdict != null && verdict.kind().distributed();
  }

  /** The column that a table is, or would be, distributed by; empty where it is not to be. */
  Optional<String> keyOf(RelationName table) {
    return Optional.ofNullable(verdicts.get(graph.topmost(table)))
        .flatMap(verdict -> verdict.placement().keyColumn());
  }
}
