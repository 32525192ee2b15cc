package tenantpath.distribution;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import tenantpath.graph.Relationship;
import tenantpath.graph.RelationshipGraph;
import tenantpath.schema.RelationName;
import tenantpath.schema.Schema;
import tenantpath.schema.Table;

/**
 * Tables whose every row one row of one distributed table names at most: an address that belongs to
 * one store. The way back is single-valued, so that the row's tenant is that child's.
 */
final class OwnedParents {
  private final Schema schema;
  private final RelationshipGraph graph;
  private final Map<RelationName, Verdict> settled;

  OwnedParents(Schema schema, RelationshipGraph graph, Map<RelationName, Verdict> settled) {
    this.schema = schema;
    this.graph = graph;
    this.settled = settled;
  }

  SortedMap<RelationName, Verdict> verdicts(Set<RelationName> open) {
    SortedMap<RelationName, Verdict> verdicts = new TreeMap<>();
    for (RelationName table : open) {
      owner(table).ifPresent(owner -> verdicts.put(table, verdict(table, owner)));
    }
    return verdicts;
  }

  /** Those whose own links may all be NULL, while the owner's may not. */
  SortedMap<RelationName, Verdict> surerThanTheirOwnLinks(Set<RelationName> open) {
    SortedMap<RelationName, Verdict> verdicts = new TreeMap<>();
    for (RelationName table : open) {
      List<Relationship> own = graph.outgoing(table);
      if (!own.isEmpty() && own.stream().allMatch(Relationship::nullable)) {
        owner(table)
            .filter(owner -> !owner.nullable() && !owner.referencesItself())
            .ifPresent(owner -> verdicts.put(table, verdict(table, owner)));
      }
    }
    return verdicts;
  }

  private Optional<Relationship> owner(RelationName table) {
    List<Relationship> incoming = graph.incoming(table);
    return incoming.size() == 1
        ? Optional.of(incoming.get(0)).filter(r -> isDistributed(r.from()) && isUnique(r))
        : Optional.empty();
  }

  private boolean isDistributed(RelationName table) {
    Verdict verdict = settled.get(table);
    return verdict != null && verdict.kind().distributed();
  }

  private boolean isUnique(Relationship relationship) {
    Table child = schema.table(relationship.from()).orElseThrow();
    return OwnUniqueKey.of(child, schema)
        .filter(OwnUniqueKey::whole)
        .anyMatch(
            key -> !key.columns().isEmpty() && relationship.columns().containsAll(key.columns()));
  }

  private static Verdict verdict(RelationName table, Relationship owner) {
    String reason =
        "%s is unique, so each row belongs to one row of %s: backfill it from there, or is it"
            + " everybody's?";
    return Verdict.firm(
        table,
        new Placement.Undecided(
            reason.formatted(Wording.columns(owner), Wording.table(owner.from()))),
        Confidence.INFERRED,
        List.of(new Evidence(Wording.hop(owner), owner.span())));
  }
}
