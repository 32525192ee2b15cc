package tenantpath.distribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tenantpath.graph.ReferencePath;
import tenantpath.graph.Relationship;
import tenantpath.schema.RelationName;

/**
 * Along which paths, and in which wave, each table to be backfilled gets its key. A path counts as
 * far as the first table that has the key by then; a fallback passes over tables that themselves
 * get it from this one, so that the waves have an order even where tables reference each other.
 */
public final class FillOrder {
  private final Map<RelationName, Placement.Backfill> backfilled;
  private final Predicate<RelationName> hasKey;
  private final Map<RelationName, List<ReferencePath>> paths = new TreeMap<>();
  private final Map<RelationName, Integer> waves = new TreeMap<>();

  /**
   * @param backfilled the tables that are filled
   * @param hasKey whether a table has the key from the start or is filled
   */
  public FillOrder(
      Map<RelationName, Placement.Backfill> backfilled, Predicate<RelationName> hasKey) {
    this.backfilled = new TreeMap<>(backfilled);
    this.hasKey = hasKey;
    this.backfilled.forEach((table, placement) -> paths.put(table, List.of(cut(placement.path()))));
    this.backfilled.keySet().stream()
        .sorted(Comparator.comparing((RelationName table) -> backfilled.get(table).wave()))
        .forEach(table -> paths.put(table, withFallbacks(table)));
  }

  /** The paths of a table that is filled, best first: the first that tells a key gives it. */
  public List<ReferencePath> paths(RelationName table) {
    return paths.getOrDefault(table, List.of());
  }

  /** A path as far as the first table that has the key. */
  public ReferencePath cut(ReferencePath path) {
    return cut(byTable(path).get(0), hasKey);
  }

  private static ReferencePath cut(ReferencePath path, Predicate<RelationName> ends) {
    for (int i = 0; i < path.length(); i++) {
      if (ends.test(path.hops().get(i).to())) {
        return new ReferencePath(path.hops().subList(0, i + 1));
      }
    }
    throw new IllegalStateException("a path must end at a table with the key: " + path);
  }

  private List<ReferencePath> withFallbacks(RelationName table) {
    Set<ReferencePath> all = new LinkedHashSet<>(paths.get(table));
    Predicate<RelationName> ends =
        hasKey.and(carrier -> !descends(carrier, table, new HashSet<>()));
    Placement.Backfill placement = backfilled.get(table);
    Stream.concat(Stream.of(placement.path()), placement.fallbacks().stream())
        .flatMap(path -> otherTables(path, ends))
        .forEach(all::add);
    placement.fallbacks().stream()
        .map(fallback -> cut(byTable(fallback).get(0), ends))
        .forEach(all::add);
    return List.copyOf(all);
  }

  /** A path whose first hop is polymorphic, as it goes for each table that the hop may name. */
  private static List<ReferencePath> byTable(ReferencePath path) {
    List<Relationship> rest = path.hops().subList(1, path.length());
    return path.hops().get(0).byTable().stream()
        .map(
            hop ->
                hop.to().equals(path.hops().get(0).to())
                    ? new ReferencePath(Stream.concat(Stream.of(hop), rest.stream()).toList())
                    : new ReferencePath(List.of(hop)))
        .toList();
  }

  /** The further tables that a first hop may name, where they have the key. */
  private static Stream<ReferencePath> otherTables(
      ReferencePath path, Predicate<RelationName> ends) {
    return byTable(path).stream().skip(1).filter(other -> ends.test(other.end()));
  }

  private boolean descends(RelationName table, RelationName from, Set<RelationName> seen) {
    return table.equals(from)
        || seen.add(table) && parents(table).anyMatch(parent -> descends(parent, from, seen));
  }

  private Stream<RelationName> parents(RelationName table) {
    return paths(table).stream().map(ReferencePath::end).distinct();
  }

  /** One more than the latest wave of its paths' ends; 0 for a table that is not filled. */
  public int wave(RelationName table) {
    Integer known = waves.get(table);
    if (known != null) {
      return known;
    }
    int wave = parents(table).mapToInt(parent -> 1 + wave(parent)).max().orElse(0);
    waves.put(table, wave);
    return wave;
  }

  /** The filled tables that a table's key comes through, nearest first. */
  public List<RelationName> ancestors(RelationName table) {
    Set<RelationName> ancestors = new LinkedHashSet<>();
    List<RelationName> generation = List.of(table);
    while (!generation.isEmpty()) {
      generation =
          generation.stream()
              .flatMap(this::parents)
              .filter(backfilled::containsKey)
              .filter(ancestors::add)
              .toList();
    }
    return new ArrayList<>(ancestors);
  }
}
