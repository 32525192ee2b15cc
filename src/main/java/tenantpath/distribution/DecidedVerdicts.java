package tenantpath.distribution;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import tenantpath.decisions.Provenance;
import tenantpath.decisions.TableDecision;
import tenantpath.decisions.TableDecision.DecidedClass;
import tenantpath.graph.Relationship;
import tenantpath.graph.RelationshipGraph;
import tenantpath.schema.RelationName;
import tenantpath.schema.Schema;

/** Verdicts that people gave: those that stand before all others, and what became of the rest. */
final class DecidedVerdicts {
  private final Schema schema;
  private final RelationshipGraph graph;
  private final DecidedTables decided;

  DecidedVerdicts(Schema schema, RelationshipGraph graph, DecidedTables decided) {
    this.schema = schema;
    this.graph = graph;
    this.decided = decided;
  }

  /** Ready, reference and local tables; a backfilled one has to find its path first. */
  SortedMap<RelationName, Verdict> fixed(Carriers carriers) {
    SortedMap<RelationName, Verdict> verdicts = new TreeMap<>();
    decided
        .tables(DecidedClass.READY)
        .forEach(
            table ->
                carriers
                    .of(table)
                    .ifPresent(
                        carrier ->
                            verdicts.put(
                                table, bare(table, new Placement.Ready(carrier.column().name())))));
    decided
        .tables(DecidedClass.REFERENCE)
        .forEach(table -> verdicts.put(table, bare(table, new Placement.Reference())));
    decided
        .tables(DecidedClass.LOCAL)
        .forEach(table -> verdicts.put(table, bare(table, new Placement.Local(false))));
    return verdicts;
  }

  private static Verdict bare(RelationName table, Placement placement) {
    return Verdict.firm(table, placement, Confidence.DECIDED, List.of());
  }

  /** All verdicts, those of decided tables with what people said as evidence. */
  SortedMap<RelationName, Verdict> told(SortedMap<RelationName, Verdict> verdicts) {
    SortedMap<RelationName, Verdict> told = new TreeMap<>(verdicts);
    LocalTables local = new LocalTables(schema, graph, List.of(), verdicts);
    for (RelationName table : graph.tables()) {
      Optional<TableDecision> decision = decided.decision(table);
      if (decision.isEmpty()) {
        continue;
      }
      Verdict verdict = verdicts.get(table);
      if (verdict == null) {
        told.put(table, unreached(table, decision.get(), verdicts));
      } else if (verdict.placement() instanceof Placement.Local) {
        told.put(table, bare(table, local.placement(table)).decided(evidence(decision.get())));
      } else {
        told.put(table, verdict.decided(evidence(decision.get())));
        checkPath(verdict, decision.get());
      }
    }
    return told;
  }

  private static Evidence evidence(TableDecision decision) {
    Provenance provenance = decision.provenance();
    String what = decision.placement().map(DecidedClass::word).orElse("");
    return Evidence.at(provenance.span(), "class " + what + ", " + provenance.words());
  }

  private Verdict unreached(
      RelationName table, TableDecision decision, SortedMap<RelationName, Verdict> verdicts) {
    Optional<RelationName> undecided =
        graph.outgoing(table).stream()
            .filter(decided::mayLead)
            .map(Relationship::to)
            .filter(parent -> isUndecided(verdicts.get(parent)))
            .findFirst();
    if (undecided.isPresent() && decided.is(table, DecidedClass.BACKFILL)) {
      return open(
          table,
          decision,
          "its path leads through %s, which is undecided"
              .formatted(Wording.table(undecided.get())));
    }
    boolean ready = decided.is(table, DecidedClass.READY);
    String reason =
        ready
            ? "no column of it is known to carry the key: the decision must name one"
            : "no relationship that is declared or accepted leads from it to a tenant";
    decided
        .problems()
        .contradiction(
            decision.provenance().span(),
            table + " cannot be " + decision.placement().orElseThrow().word() + ": " + reason,
            ready ? "column: …" : "accept a relationship, or decide another class");
    return open(table, decision, reason);
  }

  private static boolean isUndecided(Verdict verdict) {
    return verdict != null && verdict.kind() == PlacementKind.UNDECIDED;
  }

  private static Verdict open(RelationName table, TableDecision decision, String reason) {
    return Verdict.firm(
        table, new Placement.Undecided(reason), Confidence.INFERRED, List.of(evidence(decision)));
  }

  /** A chosen path names its first hop; further ones must be those of the tables it leads to. */
  private void checkPath(Verdict verdict, TableDecision decision) {
    if (!(verdict.placement() instanceof Placement.Backfill backfill)) {
      return;
    }
    List<Relationship> hops = backfill.path().hops();
    for (int i = 1; i < decision.path().size(); i++) {
      String named = decision.path().get(i);
      if (i >= hops.size()) {
        decided
            .problems()
            .contradiction(
                decision.provenance().span(),
                "%s carries the key or gets it by itself: the path of %s ends there"
                    .formatted(backfill.path().end(), verdict.table()),
                "remove " + named + " from the path");
        return;
      }
      if (!DecidedTables.isNamed(hops.get(i), named)) {
        decided
            .problems()
            .contradiction(
                decision.provenance().span(),
                "%s gets its key by %s, not by %s"
                    .formatted(hops.get(i).from(), String.join(", ", hops.get(i).columns()), named),
                "decide the path of %s, too".formatted(hops.get(i).from()));
        return;
      }
    }
  }
}
