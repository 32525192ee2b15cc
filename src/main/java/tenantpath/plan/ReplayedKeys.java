package tenantpath.plan;

import java.util.ArrayList;
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
  private final Map<RelationName, Map<String, List<String>>> uniques = new TreeMap<>();
  private final Map<RelationName, Map<String, ForeignKey>> foreignKeys = new TreeMap<>();

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
    foreignKeys.computeIfAbsent(key.table(), t -> new TreeMap<>()).put(name, key);
  }

  Optional<ForeignKey> foreignKey(RelationName table, String name) {
    return Optional.ofNullable(foreignKeys.getOrDefault(table, Map.of()).get(name));
  }

  void dropForeignKey(RelationName table, String name) {
    foreignKeys.getOrDefault(table, new TreeMap<>()).remove(name);
  }

  /** Those of the table and those to it. */
  List<ForeignKey> touching(RelationName table) {
    List<ForeignKey> touching = new ArrayList<>();
    all()
        .filter(k -> k.table().equals(table) || k.referencedTable().equals(table))
        .forEach(touching::add);
    return touching;
  }

  Stream<ForeignKey> all() {
    return foreignKeys.values().stream().flatMap(keys -> keys.values().stream());
  }
}
