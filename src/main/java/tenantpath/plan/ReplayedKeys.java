package tenantpath.plan;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import tenantpath.schema.ExclusionConstraint;
import tenantpath.schema.ForeignKey;
import tenantpath.schema.Index;
import tenantpath.schema.RelationName;
import tenantpath.schema.Schema;
import tenantpath.schema.Table;

/** The unique keys and foreign keys of a schema in memory, as steps change them. */
final class ReplayedKeys {
  /** Under what name a table has a foreign key. */
  private record Place(RelationName table, String name) {}

  private final Map<RelationName, Map<String, List<String>>> uniques = new TreeMap<>();
  private final Map<RelationName, Map<String, ForeignKey>> foreignKeys = new TreeMap<>();
  private final Map<RelationName, Set<Place>> referencing = new TreeMap<>();

  private final Set<Place> targetless = new HashSet<>();

  ReplayedKeys(Schema schema) {
    for (Table table : schema.tables()) {
      table
          .primaryKey()
          .filter(k -> !k.inherited())
          .ifPresent(k -> put(k.table(), k.name(), k.columns()));
      table.uniqueConstraints().stream()
          .filter(k -> !k.inherited())
          .forEach(k -> put(k.table(), k.name(), k.columns()));
      table.constraintsOf(ExclusionConstraint.class).stream()
          .filter(k -> !k.inherited())
          .forEach(k -> put(k.table(), k.name(), k.columns()));
      table.foreignKeys().stream().filter(k -> !k.inherited()).forEach(k -> add(k, k.name()));
    }
    schema.indexes().stream()
        .filter(index -> index.unique() && index.attachedTo().isEmpty())
        .forEach(this::put);
    all()
        .filter(key -> !isUnique(key.referencedTable(), key.referencedColumns()))
        .forEach(key -> targetless.add(new Place(key.table(), key.name())));
  }

  /** Whether it had no unique target in the dump either, which then is not whole. */
  boolean lackedTarget(ForeignKey key) {
    return targetless.contains(new Place(key.table(), key.name()));
  }

  private void put(Index index) {
    put(index.table(), index.name().name(), UniqueKey.of(index).columns());
  }

  void put(RelationName table, String name, List<String> columns) {
    uniques.computeIfAbsent(table, t -> new TreeMap<>()).put(name, columns);
  }

  Optional<List<String>> unique(RelationName table, String name) {
    return Optional.ofNullable(uniques.getOrDefault(table, Map.of()).get(name));
  }

  void drop(RelationName table, String name) {
    uniques.getOrDefault(table, new TreeMap<>()).remove(name);
  }

  Map<String, List<String>> uniquesOf(RelationName table) {
    return uniques.getOrDefault(table, Map.of());
  }

  boolean isUnique(RelationName table, List<String> columns) {
    return uniquesOf(table).values().stream()
        .anyMatch(key -> Set.copyOf(key).equals(Set.copyOf(columns)));
  }

  void add(ForeignKey key, String name) {
    dropForeignKey(key.table(), name);
    foreignKeys.computeIfAbsent(key.table(), t -> new TreeMap<>()).put(name, key);
    referencing
        .computeIfAbsent(key.referencedTable(), t -> new LinkedHashSet<>())
        .add(new Place(key.table(), name));
  }

  Optional<ForeignKey> foreignKey(RelationName table, String name) {
    return Optional.ofNullable(foreignKeys.getOrDefault(table, Map.of()).get(name));
  }

  void dropForeignKey(RelationName table, String name) {
    ForeignKey dropped = foreignKeys.getOrDefault(table, new TreeMap<>()).remove(name);
    if (dropped != null) {
      referencing.get(dropped.referencedTable()).remove(new Place(table, name));
    }
  }

  /** The foreign keys to a table. */
  Stream<ForeignKey> to(RelationName table) {
    return referencing.getOrDefault(table, Set.of()).stream()
        .map(place -> foreignKeys.get(place.table()).get(place.name()));
  }

  /** Whether a table has foreign keys, or others have some to it. */
  boolean touched(RelationName table) {
    return !foreignKeys.getOrDefault(table, Map.of()).isEmpty() || to(table).findAny().isPresent();
  }

  Stream<ForeignKey> all() {
    return foreignKeys.values().stream().flatMap(keys -> keys.values().stream());
  }
}
