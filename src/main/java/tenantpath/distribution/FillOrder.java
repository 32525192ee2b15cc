package tenantpath.distribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
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
  private final Map<RelationName, List<ReferencePath>> paths = new HashMap<>();
  private final Waves waves = new Waves();

  /**
   * @param backfilled the tables that are filled
   * @param hasKey whether a table has the key from the start or is filled
   */
  public FillOrder(
      Map<RelationName, Placement.Backfill> backfilled, Predicate<RelationName> hasKey) {
    this.backfilled = new TreeMap<>(backfilled);
    this.hasKey = hasKey;
    List<RelationName> nearestFirst =
        this.backfilled.keySet().stream()
            .sorted(Comparator.comparing((RelationName table) -> backfilled.get(table).wave()))
            .toList();
    nearestFirst.forEach(table -> put(table, List.of(cut(backfilled.get(table).path()))));
    nearestFirst.forEach(table -> put(table, withFallbacks(table)));
  }

  private void put(RelationName table, List<ReferencePath> best) {
    paths.put(table, best);
    parents(table).forEach(parent -> waves.follow(table, parent));
  }

  /** The paths of a table that is filled, best first: the first that tells a key gives it. */
  public List<ReferencePath> paths(RelationName table) {
    return paths.getOrDefault(table, List.of());
  }

  /** A path as far as the first table that has the key. */
  public ReferencePath cut(ReferencePath path) {
    return cut(path, hasKey);
  }

  private static ReferencePath cut(ReferencePath path, Predicate<RelationName> ends) {
    for (int i = 0; i < path.length(); i++) {
      if (ends.test(path.hops().get(i).to())) {
        List<Relationship> hops = new ArrayList<>(path.hops().subList(0, i + 1));
        hops.set(0, hops.get(0).byTable().get(0));
        return new ReferencePath(hops);
      }
    }
    throw new IllegalStateException("a path must end at a table with the key: " + path);
  }

  private List<ReferencePath> withFallbacks(RelationName table) {
    Set<ReferencePath> all = new LinkedHashSet<>(paths.get(table));
    Predicate<RelationName> ends = hasKey.and(carrier -> !waves.descends(carrier, table));
    Placement.Backfill placement = backfilled.get(table);
    Stream.concat(Stream.of(placement.path()), placement.fallbacks().stream())
        .flatMap(path -> otherTables(path, ends))
        .forEach(all::add);
    placement.fallbacks().stream().map(fallback -> cut(fallback, ends)).forEach(all::add);
    return List.copyOf(all);
  }

  /** The further tables that a polymorphic first hop may name, where they have the key. */
  private static Stream<ReferencePath> otherTables(
      ReferencePath path, Predicate<RelationName> ends) {
    return path.first().byTable().stream()
        .skip(1)
        .filter(hop -> ends.test(hop.to()))
        .map(hop -> new ReferencePath(List.of(hop)));
  }

  private Stream<RelationName> parents(RelationName table) {
    return paths(table).stream().map(ReferencePath::end).distinct();
  }

  /** One more than the latest wave of its paths' ends; 0 for a table that is not filled. */
  public int wave(RelationName table) {
    return waves.of(table);
  }
}
