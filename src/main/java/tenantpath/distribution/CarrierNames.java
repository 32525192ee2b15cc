package tenantpath.distribution;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import tenantpath.graph.NameWords;
import tenantpath.schema.Column;

/**
 * The names by which a column tells that it holds the key: those made of the root's name, and those
 * that several declared carriers bear. Case and underscores do not matter.
 */
final class CarrierNames {
  /** So many declared carriers of one name make the name tell by itself. */
  private static final int TELLING = 3;

  private final TenantRoot root;
  private final SortedSet<String> names;
  private final Set<String> declared;

  CarrierNames(TenantRoot root, Collection<Carrier> declared) {
    this.root = root;
    names = new TreeSet<>(root.carrierNames());
    SortedMap<String, Integer> counts = counts(declared, NameWords::normalized);
    this.declared = counts.keySet();
    counts.forEach(
        (name, count) -> {
          if (count >= TELLING) {
            names.add(name);
          }
        });
  }

  SortedSet<String> all() {
    return Collections.unmodifiableSortedSet(names);
  }

  /** How surely one of these names tells: a short form only once a foreign key bears it out. */
  Carrier.Origin origin(String name) {
    if (!root.carrierNames().contains(name)) {
      return Carrier.Origin.NAMED_LIKE_OTHERS;
    }
    return root.shortNames().contains(name) && !declared.contains(name)
        ? Carrier.Origin.SHORT_NAME
        : Carrier.Origin.NAME;
  }

  boolean contains(String column) {
    return names.contains(NameWords.normalized(column));
  }

  /** Whether the name tells: one made of no root's name does not beside a type column. */
  boolean tells(Column column, List<Column> siblings) {
    return contains(column.name())
        && (root.carrierNames().contains(NameWords.normalized(column.name()))
            || !hasTypeColumn(column, siblings));
  }

  /** The name that most carriers bear, as written; what the root suggests where none does. */
  String mostCommon(Collection<Carrier> carriers) {
    SortedMap<String, Integer> counts = counts(carriers, Function.identity());
    int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    List<String> common =
        counts.keySet().stream().filter(name -> counts.get(name) == most).toList();
    return common.isEmpty() || common.contains(root.carrierName())
        ? root.carrierName()
        : common.get(0);
  }

  private static SortedMap<String, Integer> counts(
      Collection<Carrier> carriers, Function<String, String> spelling) {
    SortedMap<String, Integer> counts = new TreeMap<>();
    carriers.stream()
        .filter(carrier -> carrier.origin() != Carrier.Origin.ROOT)
        .forEach(carrier -> counts.merge(spelling.apply(carrier.column().name()), 1, Integer::sum));
    return counts;
  }

  private static boolean hasTypeColumn(Column column, List<Column> siblings) {
    List<String> words = NameWords.of(column.name());
    String type = String.join("", words.subList(0, Math.max(1, words.size() - 1))) + "type";
    return siblings.stream().anyMatch(c -> NameWords.normalized(c.name()).equals(type));
  }
}
