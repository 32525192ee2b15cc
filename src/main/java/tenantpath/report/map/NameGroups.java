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
  private static final int MOST_GROUPS = 16;
  private static final Comparator<NameGroup> BY_PREFIX = Comparator.comparing(NameGroup::prefix);
  private static final Comparator<NameGroup> REST_LAST = Comparator.comparing(NameGroups::isRest);

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
    List<NameGroup> groups = new ArrayList<>(split(tables, oneSchema ? 1 : 0));
    for (int words = oneSchema ? 2 : 1; words <= MOST_WORDS; words++) {
      refine(groups, words);
    }
    groups.sort(REST_LAST.thenComparing(group -> -group.tables().size()).thenComparing(BY_PREFIX));
    List<MapTable> rest = new ArrayList<>();
    while (groups.size() > MOST_GROUPS || !groups.isEmpty() && isRest(last(groups))) {
      rest.addAll(groups.remove(groups.size() - 1).tables());
    }
    groups.sort(BY_PREFIX);
    if (!rest.isEmpty()) {
      rest.sort(Comparator.comparing(MapTable::place));
      groups.add(new NameGroup("", rest));
    }
    return groups;
  }

  private static NameGroup last(List<NameGroup> groups) {
    return groups.get(groups.size() - 1);
  }

  private static boolean isRest(NameGroup group) {
    return group.prefix().isEmpty();
  }

  /** Splits the big groups by so many words, the biggest first, as long as there are few. */
  private void refine(List<NameGroup> groups, int words) {
    List<NameGroup> big =
        groups.stream()
            .filter(group -> !isRest(group) && group.tables().size() > MANY)
            .sorted(Comparator.comparing(group -> -group.tables().size()))
            .toList();
    for (NameGroup group : big) {
      List<NameGroup> parts = finer(group, words);
      if (groups.size() - 1 + parts.size() <= MOST_GROUPS) {
        groups.remove(group);
        groups.addAll(parts);
      }
    }
  }

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
            groups.add(new NameGroup(prefix, some));
          }
        });
    if (!rest.isEmpty()) {
      groups.add(new NameGroup("", rest));
    }
    return groups;
  }

  /** The parts of a group, or itself where most of its tables would be scattered. */
  private List<NameGroup> finer(NameGroup group, int words) {
    List<NameGroup> parts = split(group.tables(), words);
    int rest = parts.stream().filter(NameGroups::isRest).mapToInt(p -> p.tables().size()).sum();
    return 2 * rest > group.tables().size()
        ? List.of(group)
        : parts.stream()
            .map(part -> isRest(part) ? new NameGroup(group.prefix(), part.tables()) : part)
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
