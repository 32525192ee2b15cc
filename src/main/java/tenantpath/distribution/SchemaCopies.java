package tenantpath.distribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import tenantpath.schema.Column;
import tenantpath.schema.Identifier;
import tenantpath.schema.Table;

/**
 * Schemas of one database that hold nearly the same tables.
 *
 * @param schemas their names, sorted
 * @param tables how many tables the first of them has
 */
record SchemaCopies(List<String> schemas, int tables) {
  private static final int FEWEST_SCHEMAS = 3;
  private static final int FEWEST_TABLES = 2;
  private static final double NEARLY = 0.8;
  private static final int NAMED = 3;

  /** The schemas of one likeness; the first stands for them. */
  private record Group(Set<String> columns, List<String> schemas) {}

  /** The largest such group, where it holds most of the tables. */
  static Optional<SchemaCopies> of(List<Table> tables) {
    SortedMap<String, Set<String>> columns = new TreeMap<>();
    SortedMap<String, Integer> counts = new TreeMap<>();
    for (Table table : tables) {
      counts.merge(table.name().schema(), 1, Integer::sum);
      Set<String> own = columns.computeIfAbsent(table.name().schema(), key -> new TreeSet<>());
      table.columns().stream().map(Column::name).map(c -> path(table, c)).forEach(own::add);
    }
    List<Group> groups = new ArrayList<>();
    columns.forEach((schema, its) -> join(groups, schema, its));
    return groups.stream()
        .filter(group -> group.schemas().size() >= FEWEST_SCHEMAS)
        .filter(group -> counts.get(group.schemas().get(0)) >= FEWEST_TABLES)
        .filter(group -> 2 * held(group, counts) > tables.size())
        .max(Comparator.comparingInt(group -> group.schemas().size()))
        .map(group -> new SchemaCopies(group.schemas(), counts.get(group.schemas().get(0))));
  }

  String schemasInWords() {
    List<String> names =
        new ArrayList<>(schemas.stream().limit(NAMED).map(Identifier::quote).toList());
    if (schemas.size() > NAMED) {
      names.add("%d more".formatted(schemas.size() - NAMED));
    }
    return "%d schemas (%s)".formatted(schemas.size(), Wording.list(names));
  }

  private static String path(Table table, String column) {
    return Identifier.quote(table.name().name()) + "." + Identifier.quote(column);
  }

  private static void join(List<Group> groups, String schema, Set<String> columns) {
    groups.stream()
        .filter(group -> alike(group.columns(), columns))
        .findFirst()
        .orElseGet(
            () -> {
              Group group = new Group(columns, new ArrayList<>());
              groups.add(group);
              return group;
            })
        .schemas()
        .add(schema);
  }

  private static boolean alike(Set<String> left, Set<String> right) {
    Set<String> both = new HashSet<>(left);
    both.retainAll(right);
    return both.size() >= NEARLY * (left.size() + right.size() - both.size());
  }

  private static int held(Group group, SortedMap<String, Integer> counts) {
    return group.schemas().stream().mapToInt(counts::get).sum();
  }
}
