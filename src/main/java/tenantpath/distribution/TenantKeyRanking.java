package tenantpath.distribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tenantpath.graph.NameWords;
import tenantpath.graph.Relationship;
import tenantpath.graph.RelationshipGraph;
import tenantpath.schema.Column;
import tenantpath.schema.RelationName;
import tenantpath.schema.Schema;
import tenantpath.schema.Table;
import tenantpath.schema.TypeFamily;

/**
 * Ranks the tables that could be the tenants: by how many tables each would cover, those that may
 * have rows without a tenant counted in part, by unique keys and policies made for its key, and by
 * whether its name is one that tenants have.
 */
final class TenantKeyRanking {
  private static final int SHORT_LIST = 5;
  private static final int PARENTS = 3;
  private static final int LISTED = 5;
  private static final int FEWEST = 3;
  private static final Set<String> NO_KEY_TYPES =
      Set.of("boolean", "date", "json", "jsonb", "xml", "bytea", "money", "interval");

  private record Scored(TenantRoot root, Coverage coverage, KeySigns signs, double score) {
    boolean isBelow(List<Scored> others) {
      return others.stream().anyMatch(this::isBelow);
    }

    /** Whether each of these rows belongs to one of the others, which are named like tenants. */
    boolean isBelow(Scored other) {
      return !root.equals(other.root)
          && other.coverage.safely().contains(root.name())
          && other.coverage.tables() >= coverage.tables()
          && TenantWords.weight(other.root.table()) > 1;
    }
  }

  private final Schema schema;
  private final RelationshipGraph graph;
  private final ColumnIndex columns;
  private final RootKeys keys;
  private final Predicate<RelationName> usable;
  private final Map<RelationName, Double> promise = new HashMap<>();
  private final Map<String, Set<RelationName>> carrierNames = new HashMap<>();

  TenantKeyRanking(
      Schema schema,
      RelationshipGraph graph,
      ColumnIndex columns,
      RootKeys keys,
      Predicate<RelationName> usable) {
    this.keys = keys;
    this.schema = schema;
    this.graph = graph;
    this.columns = columns;
    this.usable = usable;
    graph
        .tables()
        .forEach(
            table ->
                carrierNames
                    .computeIfAbsent(
                        String.join("", NameWords.singular(table.name())) + "id",
                        key -> new TreeSet<>())
                    .add(table));
  }

  /** The candidates by rank, at most five and the chosen one. */
  List<TenantKeyCandidate> candidates(Optional<TenantRoot> chosen) {
    Set<TenantRoot> roots = new LinkedHashSet<>(shortList());
    chosen.ifPresent(roots::add);
    List<Scored> scored =
        roots.stream()
            .map(this::scored)
            .filter(s -> chosen.filter(s.root()::equals).isPresent() || isCandidate(s))
            .toList();
    List<Scored> ranked =
        scored.stream()
            .sorted(
                Comparator.<Scored>comparingDouble(s -> rank(s, scored))
                    .thenComparingDouble(s -> s.isBelow(scored) ? 0 : 1)
                    .thenComparingDouble(Scored::score)
                    .reversed()
                    .thenComparing(s -> s.root().name()))
            .toList();
    return IntStream.range(0, ranked.size())
        .filter(i -> i < LISTED || chosen.filter(ranked.get(i).root()::equals).isPresent())
        .mapToObj(i -> candidate(ranked.get(i), i + 1, ranked))
        .toList();
  }

  /** The top of a hierarchy ranks with the best of the levels below it. */
  private static double rank(Scored scored, List<Scored> all) {
    return all.stream()
        .filter(other -> other.isBelow(scored))
        .mapToDouble(Scored::score)
        .reduce(scored.score(), Math::max);
  }

  private static boolean isCandidate(Scored scored) {
    return scored.coverage().tables() >= FEWEST && scored.coverage().weight() >= FEWEST - 1;
  }

  private static TenantKeyCandidate candidate(Scored scored, int rank, List<Scored> all) {
    Coverage coverage = scored.coverage();
    return new TenantKeyCandidate(
        scored.root().name(),
        scored.root().key().name(),
        rank,
        coverage.ready(),
        coverage.backfill(),
        reason(scored, all));
  }

  private static String reason(Scored scored, List<Scored> all) {
    Coverage coverage = scored.coverage();
    List<String> parts = new ArrayList<>();
    parts.add(
        "%s%s%s"
            .formatted(
                coverage.ready() == 1
                    ? "1 table carries its key"
                    : coverage.ready() + " tables carry its key",
                more(coverage.backfill()),
                coverage.uncertain() == 0
                    ? ""
                    : ", %d of them perhaps not for every row".formatted(coverage.uncertain())));
    if (coverage.twice() > 0) {
      parts.add(
          "%s more may be owned by either of two such columns"
              .formatted(Wording.count(coverage.twice(), "table")));
    }
    scored.signs().inWords().forEach(parts::add);
    TenantWords.says(scored.root().table()).ifPresent(parts::add);
    all.stream()
        .filter(scored::isBelow)
        .findFirst()
        .map(top -> "each belongs to one of %s".formatted(Wording.table(top.root().name())))
        .ifPresent(parts::add);
    return String.join("; ", parts);
  }

  private static String more(int backfill) {
    return switch (backfill) {
      case 0 -> "";
      case 1 -> " and 1 more has a path to it";
      default -> " and %d more have a path to it".formatted(backfill);
    };
  }

  private Scored scored(TenantRoot root) {
    Carriers carriers =
        new CarrierFinder(schema, graph, columns, root, usable).find(CarrierOptions.NONE);
    Coverage coverage = Coverage.of(schema, graph, carriers);
    KeySigns signs = KeySigns.of(schema, carriers);
    double score = (coverage.weight() + signs.weight()) * TenantWords.weight(root.table());
    return new Scored(root, coverage, signs, score);
  }

  /** The most promising at first sight, and what those reference: the top is looked for. */
  private List<TenantRoot> shortList() {
    graph.tables().forEach(table -> promise.put(table, promise(table)));
    List<RelationName> first = best(graph.tables(), SHORT_LIST);
    Set<RelationName> parents = new LinkedHashSet<>();
    for (RelationName table : first) {
      graph.outgoing(table).stream().map(Relationship::to).forEach(parents::add);
    }
    parents.removeAll(first);
    return Stream.concat(first.stream(), best(List.copyOf(parents), PARENTS).stream())
        .flatMap(table -> root(table).stream())
        .toList();
  }

  private List<RelationName> best(List<RelationName> tables, int most) {
    return tables.stream()
        .filter(table -> promise.get(table) > 0)
        .sorted(
            Comparator.<RelationName>comparingDouble(promise::get)
                .reversed()
                .thenComparing(Comparator.naturalOrder()))
        .limit(most)
        .toList();
  }

  private double promise(RelationName table) {
    Optional<TenantRoot> root = root(table);
    if (root.isEmpty()) {
      return 0;
    }
    long children = graph.incoming(table).stream().filter(r -> !r.referencesItself()).count();
    long named =
        root.get().carrierNames().stream()
            .flatMap(name -> columns.named(name).stream())
            .filter(column -> !column.table().equals(table))
            .count();
    return (children + named) * TenantWords.weight(root.get().table());
  }

  private Optional<TenantRoot> root(RelationName name) {
    if (!usable.test(name)) {
      return Optional.empty();
    }
    Optional<Table> table = schema.table(name);
    return table
        .flatMap(keys::heldMost)
        .filter(key -> canBeKey(key) && !isTakenOver(name, key))
        .map(key -> new TenantRoot(table.orElseThrow(), key));
  }

  /** Whether the key is another table's: that table is the root, if either is. */
  private boolean isTakenOver(RelationName table, Column key) {
    boolean named =
        carrierNames.getOrDefault(NameWords.normalized(key.name()), Set.of()).stream()
            .anyMatch(other -> !other.equals(table));
    return named
        || graph.outgoing(table).stream()
            .anyMatch(r -> !r.referencesItself() && r.columns().contains(key.name()));
  }

  private boolean canBeKey(Column key) {
    String family = TypeFamily.of(key.type(), schema).name();
    return !family.startsWith("time") && !NO_KEY_TYPES.contains(family);
  }
}
