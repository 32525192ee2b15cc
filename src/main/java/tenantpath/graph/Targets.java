package tenantpath.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import tenantpath.schema.Column;
import tenantpath.schema.RelationName;
import tenantpath.schema.Schema;
import tenantpath.schema.Table;

/** The tables that a column may name, found by the words of their names and keys. */
final class Targets {
  private static final int SHORTEST = 3;

  /**
   * A table and the column that identifies its rows.
   *
   * @param alone whether it does so alone; the id of a composite key mostly does, yet is not bound
   *     to
   */
  record Target(RelationName table, List<String> stem, Column key, boolean alone) {}

  private final Map<List<String>, List<Target>> byStem = new HashMap<>();
  private final Map<List<String>, List<Target>> byEnd = new HashMap<>();
  private final Map<List<String>, List<Target>> byKey = new HashMap<>();
  private final TreeMap<String, List<Target>> byWord = new TreeMap<>();

  Targets(Schema schema, List<RelationName> tables) {
    for (RelationName name : tables) {
      schema.table(name).ifPresent(this::add);
    }
  }

  /** Those whose name, in the singular, is these words. */
  List<Target> named(List<String> stem) {
    return byStem.getOrDefault(stem, List.of());
  }

  /** Those whose longer name ends with these words. */
  List<Target> ending(List<String> stem) {
    return byEnd.getOrDefault(stem, List.of());
  }

  /** Those whose name of one word begins with this one, if it is not too short to tell. */
  List<Target> beginning(List<String> stem) {
    if (stem.size() != 1 || stem.get(0).length() < SHORTEST) {
      return List.of();
    }
    String word = stem.get(0);
    return byWord.subMap(word, false, word + Character.MAX_VALUE, false).values().stream()
        .flatMap(List::stream)
        .toList();
  }

  /** Those whose name and key, or telling key alone, are these words: country, code. */
  List<Target> keyed(List<String> words) {
    return byKey.getOrDefault(words, List.of());
  }

  private void add(Table table) {
    List<String> stem = NameWords.singular(table.name().name());
    if (stem.isEmpty()) {
      return;
    }
    target(table, stem)
        .ifPresent(
            target -> {
              put(byStem, stem, target);
              if (stem.size() == 1) {
                byWord.computeIfAbsent(stem.get(0), key -> new ArrayList<>()).add(target);
              }
              for (int i = 1; i < stem.size(); i++) {
                put(byEnd, stem.subList(i, stem.size()), target);
              }
            });
    uniqueColumns(table).forEach(column -> addKey(table, stem, column));
  }

  private void addKey(Table table, List<String> stem, Column column) {
    List<String> words = NameWords.of(column.name());
    Target target = new Target(table.name(), stem, column, true);
    put(byKey, Stream.concat(stem.stream(), words.stream()).toList(), target);
    if (words.size() > 1 && stem.get(stem.size() - 1).equals(words.get(words.size() - 2))) {
      put(byKey, words, target);
    }
  }

  /** What identifies the rows of a table, if one column does. */
  Optional<Target> of(Table table) {
    return target(table, NameWords.singular(table.name().name()));
  }

  private static Optional<Target> target(Table table, List<String> stem) {
    return singleKey(table)
        .map(key -> new Target(table.name(), stem, key, true))
        .or(() -> idOfKey(table, stem).map(key -> new Target(table.name(), stem, key, false)));
  }

  /** The column of a composite primary key that is called id, or after the table. */
  private static Optional<Column> idOfKey(Table table, List<String> stem) {
    List<String> ofTable = Stream.concat(stem.stream(), Stream.of("id")).toList();
    return table.primaryKey().stream()
        .flatMap(key -> key.columns().stream())
        .filter(column -> column.equals("id") || NameWords.of(column).equals(ofTable))
        .findFirst()
        .flatMap(table::column);
  }

  private static Optional<Column> singleKey(Table table) {
    return table
        .primaryKey()
        .filter(key -> key.columns().size() == 1)
        .flatMap(key -> table.column(key.columns().get(0)))
        .or(() -> uniqueColumns(table).filter(Column::notNull).findFirst());
  }

  private static Stream<Column> uniqueColumns(Table table) {
    return Stream.concat(
            table.primaryKey().stream().map(key -> key.columns()),
            table.uniqueConstraints().stream().map(key -> key.columns()))
        .filter(columns -> columns.size() == 1)
        .flatMap(columns -> table.column(columns.get(0)).stream())
        .distinct();
  }

  private static void put(Map<List<String>, List<Target>> map, List<String> words, Target target) {
    map.computeIfAbsent(List.copyOf(words), key -> new ArrayList<>()).add(target);
  }
}
