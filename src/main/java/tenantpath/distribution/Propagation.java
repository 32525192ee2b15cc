package tenantpath.distribution;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import tenantpath.graph.OwnerFirst;
import tenantpath.graph.ReferencePath;
import tenantpath.graph.Relationship;
import tenantpath.graph.RelationshipGraph;
import tenantpath.graph.SafestPaths;
import tenantpath.schema.RelationName;
import tenantpath.schema.Schema;

/** Hands the key down, from the tables that carry it to their children and on. */
final class Propagation {
  private final Schema schema;
  private final Carriers carriers;
  private final SafestPaths paths;

  Propagation(Schema schema, RelationshipGraph graph, Carriers carriers, Set<RelationName> closed) {
    this.schema = schema;
    this.carriers = carriers;
    Set<RelationName> chosen = carriers.clear();
    paths = graph.safestPaths(chosen, table -> !closed.contains(table), OwnerFirst.of(schema));
  }

  /** The verdicts on the tables that a path reaches, whether or not anything else bars them. */
  SortedMap<RelationName, Verdict> verdicts(String columnName) {
    SortedMap<RelationName, Verdict> verdicts = new TreeMap<>();
    for (RelationName table : paths.tables()) {
      ReferencePath path = paths.best(table).orElseThrow();
      verdicts.put(table, verdict(table, path, columnName));
    }
    return verdicts;
  }

  private Verdict verdict(RelationName table, ReferencePath path, String columnName) {
    List<ReferencePath> alternatives = paths.alternatives(table);
    Placement.Backfill placement =
        new Placement.Backfill(
            NewColumn.of(schema.table(table).orElseThrow(), columnName),
            path,
            alternatives,
            PathAgreement.of(path, alternatives),
            path.length());
    return new Verdict(table, placement, confidence(path), evidence(placement));
  }

  private Confidence confidence(ReferencePath path) {
    boolean inferred =
        path.hops().stream()
            .map(Relationship::kind)
            .anyMatch(
                kind ->
                    switch (kind) {
                      case DECLARED, VIRTUAL -> false;
                      case INFERRED, POLYMORPHIC -> true;
                    });
    return inferred ? Confidence.INFERRED : carriers.of(path.end()).orElseThrow().confidence();
  }

  private List<Evidence> evidence(Placement.Backfill backfill) {
    List<Evidence> evidence = new ArrayList<>();
    ReferencePath path = backfill.path();
    for (Relationship hop : path.hops()) {
      evidence.add(new Evidence(Wording.hop(hop), hop.span()));
    }
    Carrier carrier = carriers.of(path.end()).orElseThrow();
    evidence.add(
        Evidence.at(
            carrier.column().span(),
            Wording.column(carrier.table(), carrier.column().name()) + " carries the tenant key"));
    Set<Relationship> told = new HashSet<>(Set.of(path.hops().get(0)));
    backfill.alternatives().stream()
        .filter(other -> told.add(other.hops().get(0)))
        .forEach(other -> evidence.add(alternative(path, other)));
    carriers
        .passedOver()
        .getOrDefault(path.hops().get(0).from(), List.of())
        .forEach(named -> evidence.add(passedOver(named)));
    return evidence;
  }

  private static Evidence passedOver(Carrier named) {
    return Evidence.at(
        named.column().span(),
        ("%s is named like the tenant key, but other columns so named have a foreign key and this"
                + " has none: does it hold the key?")
            .formatted(Wording.column(named.table(), named.column().name())));
  }

  private static Evidence alternative(ReferencePath best, ReferencePath other) {
    Relationship first = other.hops().get(0);
    String tells =
        PathAgreement.agree(best, other)
            ? "leads to the same tenant, for it goes through the same row"
            : "may lead to another tenant; sql/40-verify-backfill.sql compares them";
    return new Evidence(
        "another path, by %s: %s, %s"
            .formatted(Wording.columns(first), Wording.tables(other), tells),
        first.span());
  }
}
