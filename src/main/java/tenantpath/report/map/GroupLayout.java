package tenantpath.report.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tenantpath.report.map.NameGroups.NameGroup;
import tenantpath.report.view.ClassMark;
import tenantpath.report.view.MapView;
import tenantpath.report.view.MapView.MapTable;

/**
 * Where the groups of a large schema stand: a column for each depth, and below them rows of those
 * that reach no tenant.
 *
 * @param streams how many tables of one group get their key from one of another
 * @param headings the words above the columns and rows
 */
record GroupLayout(
    int width, int height, List<Group> groups, List<Stream> streams, List<Heading> headings) {
  static final int BOX_WIDTH = 212;
  static final int BOX_HEIGHT = 40;

  private static final int COLUMN = BOX_WIDTH + 76;
  private static final int ROW = BOX_HEIGHT + 12;
  private static final int HEADER = 24;
  private static final int FEWEST_PER_ROW = 4;
  private static final int GAP = 18;
  private static final int DEEPEST = 6;

  /** One box. */
  record Group(String prefix, ClassMark mark, List<MapTable> tables, Box box) {}

  /** From the place of the parents' group to that of the children's. */
  record Stream(int from, int to, int tables) {}

  /** Words above a column or a row. */
  record Heading(String text, int x, int y) {}

  static GroupLayout of(MapView view) {
    return new Builder(view).build();
  }

  private static final class Builder {
    private final MapView view;
    private final NameGroups names;
    private final List<Group> groups = new ArrayList<>();
    private final List<Heading> headings = new ArrayList<>();
    private final Map<Integer, Integer> groupOf = new LinkedHashMap<>();
    private final Map<Integer, Integer> parents = new LinkedHashMap<>();
    private int width;
    private int bottom;
    private int top;
    private int taken;

    private Builder(MapView view) {
      this.view = view;
      names = new NameGroups(view.tables().stream().map(MapTable::schema).distinct().count() <= 1);
      view.tables().forEach(table -> parents.put(table.place(), table.parent()));
    }

    private GroupLayout build() {
      Map<Integer, List<MapTable>> byDepth = new TreeMap<>();
      for (MapTable table : view.tables()) {
        int depth = Math.min(table.depth(), DEEPEST);
        byDepth.computeIfAbsent(depth, d -> new ArrayList<>()).add(table);
      }
      List<MapTable> apart = byDepth.getOrDefault(-1, List.of());
      byDepth.remove(-1);
      byDepth.forEach(this::column);
      byClass(apart).forEach(this::row);
      return new GroupLayout(width, bottom, groups, streams(), headings);
    }

    private static Map<String, List<MapTable>> byClass(List<MapTable> tables) {
      Map<String, List<MapTable>> byClass = new LinkedHashMap<>();
      List.of("ready", "backfill", "undecided", "reference", "local")
          .forEach(word -> byClass.put(word, new ArrayList<>()));
      tables.forEach(table -> byClass.get(table.mark().word()).add(table));
      byClass.values().removeIf(List::isEmpty);
      return byClass;
    }

    private void column(int depth, List<MapTable> tables) {
      int x = depth * COLUMN;
      headings.add(new Heading(heading(depth, tables.size()), x, 10));
      int y = HEADER;
      for (NameGroup group : ordered(tables)) {
        add(group, x, y);
        y += ROW;
      }
      bottom = Math.max(bottom, y);
    }

    /** Near what their tables get their key from. */
    private List<NameGroup> ordered(List<MapTable> tables) {
      List<NameGroup> all = new ArrayList<>();
      byClass(tables).values().forEach(some -> all.addAll(names.of(some)));
      all.sort(Comparator.comparingDouble(this::heightOfParents));
      return all;
    }

    private double heightOfParents(NameGroup group) {
      return group.tables().stream()
          .map(table -> groupOf.get(table.parent()))
          .mapToInt(place -> place == null ? 0 : groups.get(place).box().y())
          .average()
          .orElse(0);
    }

    /** Beside the row before where that leaves room, else below it. */
    private void row(String word, List<MapTable> tables) {
      List<NameGroup> all = names.of(tables);
      int most = Math.max(FEWEST_PER_ROW, (width + GAP) / (BOX_WIDTH + GAP));
      int columns = Math.min(all.size(), most);
      if (taken == 0 || taken + columns > most) {
        top = bottom;
        taken = 0;
      }
      int x = taken * (BOX_WIDTH + GAP);
      headings.add(new Heading(titled(tables), x, top + 14));
      for (int i = 0; i < all.size(); i++) {
        add(all.get(i), x + i % columns * (BOX_WIDTH + GAP), top + HEADER + i / columns * ROW);
      }
      int rows = (all.size() + columns - 1) / columns;
      bottom = Math.max(bottom, top + HEADER + rows * ROW);
      taken += columns;
    }

    private void add(NameGroup group, int x, int y) {
      Box box = new Box(x, y, BOX_WIDTH, BOX_HEIGHT);
      group.tables().forEach(table -> groupOf.put(table.place(), groups.size()));
      groups.add(new Group(group.prefix(), group.tables().get(0).mark(), group.tables(), box));
      width = Math.max(width, box.right());
    }

    private List<Stream> streams() {
      Map<Integer, Map<Integer, Integer>> counts = new TreeMap<>();
      parents.forEach(
          (child, parent) -> {
            Integer from = groupOf.get(parent);
            if (from != null && !from.equals(groupOf.get(child))) {
              counts
                  .computeIfAbsent(from, f -> new TreeMap<>())
                  .merge(groupOf.get(child), 1, Integer::sum);
            }
          });
      List<Stream> streams = new ArrayList<>();
      counts.forEach(
          (from, tos) -> tos.forEach((to, count) -> streams.add(new Stream(from, to, count))));
      return streams;
    }

    private static String heading(int depth, int tables) {
      return switch (depth) {
        case 0 -> "the tenant";
        case 1 -> "1 hop away: " + tables;
        default -> depth + (depth == DEEPEST ? " hops or more: " : " hops away: ") + tables;
      };
    }

    private static String titled(List<MapTable> tables) {
      ClassMark mark = tables.get(0).mark();
      return tables.size() + " " + mark.label() + (tables.size() == 1 ? " table" : " tables");
    }
  }
}
