package tenantpath.distribution;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import tenantpath.graph.NameWords;
import tenantpath.graph.Relationship;
import tenantpath.graph.RelationshipGraph;
import tenantpath.schema.Identifier;
import tenantpath.schema.RelationName;
import tenantpath.schema.Schema;
import tenantpath.schema.Table;

/**
 * Tables whose rows probably belong to several tenants, or to none: those that a membership table
 * links to tenants while their own link may be NULL, and people whose every link may be.
 */
final class SharedTables {
  private static final Set<String> PEOPLE = Set.of("user", "person", "login", "identity");

  private final Schema schema;
  private final RelationshipGraph graph;
  private final Carriers carriers;

  SharedTables(Schema schema, RelationshipGraph graph, Carriers carriers) {
    this.schema = schema;
    this.graph = graph;
    this.carriers = carriers;
  }

  SortedMap<RelationName, Verdict> verdicts() {
    SortedMap<RelationName, Verdict> verdicts = new TreeMap<>();
    List<RelationName> people =
        graph.tables().stream()
            .filter(table -> isPeople(table) && everyLinkMayBeNull(table))
            .toList();
    Set<RelationName> reached =
        people.isEmpty() ? Set.of() : Referencing.of(graph, carriers.clear(), relationship -> true);
    people.stream()
        .filter(table -> !carriers.choices().containsKey(table) && reached.contains(table))
        .forEach(table -> verdicts.put(table, people(table)));
    for (CarrierChoice choice : carriers.choices().values()) {
      Carrier own = choice.best();
      if (own.origin() != Carrier.Origin.ROOT && !own.column().notNull()) {
        membership(own.table())
            .ifPresent(
                link ->
                    verdicts.put(
                        own.table(),
                        linked(own.table(), Identifier.quote(own.column().name()), link)));
      }
    }
    withoutTheKey().forEach(verdicts::putIfAbsent);
    return verdicts;
  }

  /** Those that lead to tenants by what may be NULL alone, while a membership table links them. */
  private SortedMap<RelationName, Verdict> withoutTheKey() {
    SortedMap<RelationName, Relationship> linked = new TreeMap<>();
    graph.tables().stream()
        .filter(table -> !carriers.choices().containsKey(table))
        .filter(table -> graph.outgoing(table).stream().anyMatch(Relationship::nullable))
        .forEach(table -> membership(table).ifPresent(link -> linked.put(table, link)));
    if (linked.isEmpty()) {
      return new TreeMap<>();
    }
    Set<RelationName> leading = Referencing.of(graph, carriers.clear(), relationship -> true);
    SortedMap<RelationName, Verdict> verdicts = new TreeMap<>();
    linked.forEach(
        (table, link) -> {
          List<Relationship> ways =
              graph.outgoing(table).stream()
                  .filter(way -> !way.referencesItself() && leading.contains(way.to()))
                  .toList();
          if (!ways.isEmpty() && ways.stream().allMatch(Relationship::nullable)) {
            verdicts.put(table, linked(table, Identifier.list(ways.get(0).columns()), link));
          }
        });
    return verdicts;
  }

  /** The reference of a table that pairs rows of this one with tenants, each pair once. */
  private Optional<Relationship> membership(RelationName table) {
    return graph.incoming(table).stream()
        .filter(link -> !link.nullable() && !link.referencesItself())
        .filter(link -> pairsWithTenants(link))
        .findFirst();
  }

  private boolean pairsWithTenants(Relationship link) {
    Optional<Carrier> carrier = carriers.of(link.from()).filter(own -> own.column().notNull());
    if (carrier.isEmpty()) {
      return false;
    }
    List<String> pair =
        Stream.concat(Stream.of(carrier.get().column().name()), link.columns().stream()).toList();
    Table table = schema.table(link.from()).orElseThrow();
    return OwnUniqueKey.of(table, schema)
        .filter(OwnUniqueKey::whole)
        .anyMatch(key -> key.columns().containsAll(pair) && pair.containsAll(key.columns()));
  }

  private static Verdict linked(RelationName table, String own, Relationship link) {
    String reason =
        "%s may be NULL, and %s links its rows to tenants: do they belong to one, or to several?"
            .formatted(own, Wording.table(link.from()));
    return undecided(table, reason, new Evidence(Wording.hop(link), link.span()));
  }

  private boolean isPeople(RelationName table) {
    List<String> words = NameWords.singular(table.name());
    return !words.isEmpty() && PEOPLE.contains(words.get(words.size() - 1));
  }

  private boolean everyLinkMayBeNull(RelationName table) {
    return graph.outgoing(table).stream().allMatch(Relationship::nullable);
  }

  private Verdict people(RelationName table) {
    Relationship link = graph.outgoing(table).get(0);
    return undecided(
        table,
        "every link of these people to a tenant may be NULL: do they belong to one, to several, or"
            + " to none?",
        new Evidence(Wording.hop(link), link.span()));
  }

  private static Verdict undecided(RelationName table, String reason, Evidence evidence) {
    return Verdict.firm(
        table, new Placement.Undecided(reason), Confidence.INFERRED, List.of(evidence));
  }
}
