package tenantpath.distribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tenantpath.graph.OwnerFirst;
import tenantpath.graph.ReferencePath;
import tenantpath.graph.Relationship;
import tenantpath.graph.RelationshipGraph;
import tenantpath.graph.SafestPaths;
import tenantpath.schema.RelationName;
import tenantpath.schema.Schema;

/** Hands the key down from the tables that have it, child by child, to those still open. */
final class Propagation {
  private final Schema schema;
  private final Carriers carriers;
  private final Map<RelationName, Verdict> settled;
  private final SafestPaths paths;

  /** Said once, however many paths lead through it. */
  private final Map<Relationship, Evidence> told = new HashMap<>();

  /**
   * @param graph the relationships to follow
   * @param leading whether a best path may take a relationship
   * @param settled the verdicts that stand; paths start from the distributed ones among them
   */
  Propagation(
      Schema schema,
      RelationshipGraph graph,
      Predicate<Relationship> leading,
      Carriers carriers,
      Map<RelationName, Verdict> settled) {
    this.schema = schema;
    this.carriers = carriers;
    this.settled = settled;
    Set<RelationName> sources =
        settled.values().stream()
            .filter(verdict -> verdict.kind().distributed())
            .map(Verdict::table)
            .collect(Collectors.toSet());
    Comparator<Relationship> nearest =
        Comparator.comparingInt(relationship -> rest(relationship.to()).size());
    paths =
        graph.safestPaths(
            sources,
            table -> !settled.containsKey(table),
            nearest.thenComparingInt(this::doubt).thenComparing(OwnerFirst.of(schema)),
            leading);
  }

  /** How much may be wrong with the key where a relationship leads. */
  private int doubt(Relationship relationship) {
    Optional<Carrier> there = carriers.of(relationship.to());
    int named = there.filter(c -> c.confidence() == Confidence.INFERRED).isPresent() ? 2 : 0;
    return named + (there.filter(c -> !c.column().notNull()).isPresent() ? 1 : 0);
  }

  /** Backfill, for every table that is reached. */
  SortedMap<RelationName, Verdict> verdicts(String columnName) {
    SortedMap<RelationName, Verdict> verdicts = new TreeMap<>();
    for (RelationName table : paths.tables()) {
      if (!settled.containsKey(table)) {
        verdicts.put(table, verdict(table, columnName));
      }
    }
    return verdicts;
  }

  private Verdict verdict(RelationName table, String columnName) {
    ReferencePath path = whole(paths.best(table).orElseThrow());
    List<ReferencePath> alternatives =
        paths.alternatives(table).stream()
            .map(this::whole)
            .filter(other -> other.hops().stream().noneMatch(Relationship::polymorphic))
            .toList();
    Placement.Backfill placement =
        new Placement.Backfill(
            NewColumn.of(schema.table(table).orElseThrow(), columnName),
            path,
            alternatives,
            PathAgreement.of(path, alternatives),
            path.length());
    return Verdict.firm(table, placement, confidence(path), evidence(placement));
  }

  /** A path that ends at a table which is to be backfilled goes on along that table's own. */
  private ReferencePath whole(ReferencePath path) {
    List<Relationship> rest = rest(path.end());
    return rest.isEmpty()
        ? path
        : new ReferencePath(Stream.concat(path.hops().stream(), rest.stream()).toList());
  }

  private List<Relationship> rest(RelationName table) {
    return Optional.ofNullable(settled.get(table))
        .flatMap(verdict -> verdict.placement().backfill())
        .map(backfill -> backfill.path().hops())
        .orElse(List.of());
  }

  private Carrier carrier(ReferencePath path) {
    return carriers.of(path.end()).orElseThrow();
  }

  private Confidence confidence(ReferencePath path) {
    if (path.hops().stream().anyMatch(Undeclared::is)) {
      return Confidence.INFERRED;
    }
    return path.hops().stream().anyMatch(hop -> hop.kind() == Relationship.Kind.VIRTUAL)
        ? Confidence.DECIDED
        : carrier(path).confidence();
  }

  private List<Evidence> evidence(Placement.Backfill backfill) {
    List<Evidence> evidence = new ArrayList<>();
    ReferencePath path = backfill.path();
    for (Relationship hop : path.listed()) {
      evidence.add(told.computeIfAbsent(hop, h -> new Evidence(Wording.hop(h), h.span())));
    }
    Carrier carrier = carrier(path);
    evidence.add(
        Evidence.at(
            carrier.column().span(),
            Wording.column(carrier.table(), carrier.column().name()) + " carries the tenant key"));
    Set<Relationship> ways = new HashSet<>(Set.of(path.first()));
    backfill.alternatives().stream()
        .filter(other -> ways.add(other.first()))
        .forEach(other -> evidence.add(alternative(backfill, other)));
    withoutParent(backfill).ifPresent(evidence::add);
    carriers
        .passedOver()
        .getOrDefault(path.start(), List.of())
        .forEach(named -> evidence.add(passedOver(named)));
    return evidence;
  }

  /** What becomes of rows whose first hop is NULL. */
  private static Optional<Evidence> withoutParent(Placement.Backfill backfill) {
    Relationship first = backfill.path().first();
    if (!first.nullable()) {
      return Optional.empty();
    }
    List<String> ways =
        Stream.concat(Stream.of(backfill.path()), backfill.alternatives().stream())
            .map(ReferencePath::first)
            .distinct()
            .map(Wording::columns)
            .toList();
    String which =
        ways.size() == 1
            ? "rows where %s is NULL reach no tenant: what they belong to is a decision"
            : "where the first of %s is NULL, the key may come by the next; what becomes of rows where"
                + " all are is a decision";
    return Optional.of(Evidence.of(which.formatted(Wording.list(ways))));
  }

  private static Evidence passedOver(Carrier named) {
    return Evidence.at(
        named.column().span(),
        ("%s is named like the tenant key, but other columns so named have a foreign key and this"
                + " has none: does it hold the key?")
            .formatted(Wording.column(named.table(), named.column().name())));
  }

  private static Evidence alternative(Placement.Backfill backfill, ReferencePath other) {
    Relationship first = other.first();
    String fills =
        backfill.fallbacks().contains(other)
            ? ", fills the rows that have NULL in %s;"
                .formatted(Wording.columns(backfill.path().first()))
            : ",";
    String tells =
        PathAgreement.agree(backfill.path(), other)
            ? "leads to the same tenant, for it goes through the same row"
            : "may lead to another tenant; sql/40-verify-backfill.sql compares them";
    return new Evidence(
        "another path, by %s: %s%s %s"
            .formatted(
                Wording.columns(first),
                Wording.tables(other),
                fills,
                fills.equals(",") ? tells : "it " + tells),
        first.span());
  }
}
