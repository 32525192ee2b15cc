package tenantpath.report.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tenantpath.report.view.MapView.MapTable;

/** Gathers tables by how their names begin, so that few groups are left and none is tiny. */
final class NameGroups {
  private static final int FEWEST = 3;
  private static final int MANY = 24;
  private static final int MOST_WORDS = 4;
  private static final int MOST_GROUPS = 10;

  private final boolean oneSchema;

  NameGroups(boolean oneSchema) {
    this.oneSchema = oneSchema;
  }

  /**
   * Tables whose names begin alike.
   *
   * @param prefix empty for those that begin like few others
   */
  record NameGroup(String prefix, List<MapTable> tables) {
    NameGroup {
      tables = List.copyOf(tables);
    }
  }

  /** Sorted by prefix, the rest last. */
  List<NameGroup> of(List<MapTable> tables) {
    List<NameGroup> split = new ArrayList<>(split(tables, oneSchema ? 1 : 0));
    split.sort(
        Comparator.comparing((NameGroup group) -> group.prefix().isEmpty())
            .thenComparing(group -> -group.tables().size())
            .thenComparing(NameGroup::prefix));
    List<NameGroup> groups = new ArrayList<>();
    List<MapTable> rest = new ArrayList<>();
    for (NameGroup group : split) {
      if (group.prefix().isEmpty() || groups.size() == MOST_GROUPS) {
        rest.addAll(group.tables());
      } else {
        groups.add(group);
      }
    }
    groups.sort(Comparator.comparing(NameGroup::prefix));
    if (!rest.isEmpty()) {
      rest.sort(Comparator.comparing(MapTable::place));
      groups.add(new NameGroup("", rest));
    }
    return groups;
  }

  /** By so many words of the name, and by one more where that leaves too many together. */
  private List<NameGroup> split(List<MapTable> tables, int words) {
    Map<String, List<MapTable>> byPrefix = new TreeMap<>();
    tables.forEach(t -> byPrefix.computeIfAbsent(prefix(t, words), p -> new ArrayList<>()).add(t));
    List<NameGroup> groups = new ArrayList<>();
    List<MapTable> rest = new ArrayList<>();
    byPrefix.forEach(
        (prefix, some) -> {
          if (some.size() < FEWEST) {
            rest.addAll(some);
          } else {
            groups.addAll(finer(new NameGroup(prefix, some), words));
          }
        });
    if (!rest.isEmpty()) {
      groups.add(new NameGroup("", rest));
    }
    return groups;
  }

  private List<NameGroup> finer(NameGroup group, int words) {
    if (group.tables().size() <= MANY || words == MOST_WORDS) {
      return List.of(group);
    }
    List<NameGroup> parts = split(group.tables(), words + 1);
    int rest =
        parts.stream().filter(p -> p.prefix().isEmpty()).mapToInt(p -> p.tables().size()).sum();
    if (2 * rest > group.tables().size()) {
      return List.of(group);
    }
    return parts.stream()
        .map(part -> part.prefix().isEmpty() ? new NameGroup(group.prefix(), part.tables()) : part)
        .toList();
  }

  private String prefix(MapTable table, int words) {
    String schema = oneSchema ? "" : table.schema() + ".";
    return schema + firstWords(table.relation(), words);
  }

  /** The first words of {@code line_item_options} or {@code LineItemOptions}. */
  static String firstWords(String name, int words) {
    int left = words;
    for (int i = 1; i < name.length(); i++) {
      boolean end =
          name.charAt(i) == '_'
              || Character.isUpperCase(name.charAt(i)) && Character.isLowerCase(name.charAt(i - 1));
      if (end && --left == 0) {
        return name.substring(0, i);
      }
    }
    return words == 0 ? "" : name;
  }
}
