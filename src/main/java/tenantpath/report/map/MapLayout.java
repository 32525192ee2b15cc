package tenantpath.report.map;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import tenantpath.report.map.TreeLayout.Point;
import tenantpath.report.view.MapView;
import tenantpath.report.view.MapView.MapTable;

/**
 * Where everything of the map stands: the tree above; below it the tables that carry the key and
 * have none below them, then the undecided, and at the bottom the reference and the local ones.
 *
 * @param boxes by the table's place
 * @param lines from parent to child, by the child's place
 */
record MapLayout(
    Box whole,
    List<Label> labels,
    SortedMap<Integer, Box> boxes,
    SortedMap<Integer, List<Point>> lines,
    List<TableGrid> grids,
    List<Heading> headings) {
  private static final int HEADINGS = 24;
  private static final int GAP = 22;
  private static final int NARROWEST = 860;
  private static final int FEWEST_GATHERED = 6;

  /** The words above a column of the tree. */
  record Heading(String text, int x) {}

  static MapLayout of(MapView view) {
    return new Builder(view).build();
  }

  private static final class Builder {
    private final MapView view;
    private final List<Label> labels;
    private final SortedMap<Integer, Box> boxes = new TreeMap<>();
    private final SortedMap<Integer, List<Point>> lines = new TreeMap<>();
    private final List<TableGrid> grids = new ArrayList<>();
    private final List<Heading> headings = new ArrayList<>();
    private int width = NARROWEST;
    private int bottom;

    private Builder(MapView view) {
      this.view = view;
      labels = view.tables().stream().map(Label::of).toList();
    }

    private MapLayout build() {
      List<Label> leaves = leaves();
      drawTree(without(leaves, labels(table -> table.depth() >= 0)));
      grid(leaves, " that no other gets its key from");
      grid(apart("undecided"), "");
      lastRow();
      Box whole = new Box(0, 0, width, Math.max(0, bottom - GAP));
      return new MapLayout(whole, labels, boxes, lines, grids, headings);
    }

    private static boolean is(MapTable table, String word) {
      return table.mark().word().equals(word);
    }

    private List<Label> labels(Predicate<MapTable> which) {
      return labels.stream().filter(label -> which.test(label.table())).toList();
    }

    private static List<Label> without(List<Label> some, List<Label> all) {
      return all.stream().filter(label -> !some.contains(label)).toList();
    }

    /** The ready tables without a table below them, where they are too many for one column. */
    private List<Label> leaves() {
      var parents =
          view.tables().stream().map(MapTable::parent).collect(Collectors.toUnmodifiableSet());
      List<Label> leaves =
          labels(
              table ->
                  table.depth() == 1 && is(table, "ready") && !parents.contains(table.place()));
      return leaves.size() < FEWEST_GATHERED ? List.of() : leaves;
    }

    private void drawTree(List<Label> some) {
      if (some.isEmpty()) {
        return;
      }
      TreeLayout.Tree tree = TreeLayout.of(downwards(some));
      tree.boxes().forEach((place, box) -> boxes.put(place, box.moved(0, HEADINGS)));
      tree.lines().forEach((place, line) -> lines.put(place, moved(line)));
      Map<Integer, Integer> columns = new TreeMap<>();
      some.forEach(
          l -> columns.merge(l.table().depth(), boxes.get(l.table().place()).x(), Math::min));
      columns.forEach((depth, x) -> headings.add(new Heading(heading(depth), x)));
      boxes.values().forEach(box -> width = Math.max(width, box.right() + 2));
      bottom = boxes.values().stream().mapToInt(Box::bottom).max().orElse(0) + GAP;
    }

    /** Every table followed by those below it. */
    private List<Label> downwards(List<Label> some) {
      Map<Integer, List<Label>> children = new TreeMap<>();
      some.forEach(
          l -> children.computeIfAbsent(l.table().parent(), p -> new ArrayList<>()).add(l));
      List<Label> order = new ArrayList<>();
      Deque<Label> next = new ArrayDeque<>(children.getOrDefault(-1, List.of()));
      while (!next.isEmpty()) {
        Label label = next.pop();
        order.add(label);
        List<Label> below =
            new ArrayList<>(children.getOrDefault(label.table().place(), List.of()));
        Collections.reverse(below);
        below.forEach(next::push);
      }
      return order;
    }

    private static List<Point> moved(List<Point> line) {
      return line.stream().map(point -> new Point(point.x(), point.y() + HEADINGS)).toList();
    }

    private static String heading(int depth) {
      return depth == 0 ? "the tenant" : depth == 1 ? "1 hop away" : depth + " hops away";
    }

    private List<Label> apart(String word) {
      return labels(table -> table.depth() < 0 && is(table, word));
    }

    private static String title(List<Label> some) {
      String label = some.get(0).table().mark().label();
      return some.size() + " " + label + (some.size() == 1 ? " table" : " tables");
    }

    private void grid(List<Label> some, String more) {
      if (!some.isEmpty()) {
        add(TableGrid.of(title(some) + more, some, 0, bottom, width));
        bottom = grids.get(grids.size() - 1).frame().bottom() + GAP;
      }
    }

    private void add(TableGrid grid) {
      grids.add(grid);
      boxes.putAll(grid.boxes());
    }

    /** The reference tables, and the local ones aside. */
    private void lastRow() {
      List<Label> references = apart("reference");
      List<Label> locals = apart("local");
      if (references.isEmpty() || locals.isEmpty()) {
        grid(references, "");
        grid(locals, "");
        return;
      }
      int most = TableGrid.widthOf(references, 1);
      int aside =
          Math.max(
              TableGrid.widthOf(locals, 1),
              (width - GAP) * locals.size() / (locals.size() + references.size()));
      aside = Math.min(aside, width - GAP - most);
      add(TableGrid.of(title(references), references, 0, bottom, width - GAP - aside));
      int left = grids.get(grids.size() - 1).frame().bottom();
      add(TableGrid.of(title(locals), locals, width - aside, bottom, aside));
      bottom = Math.max(left, grids.get(grids.size() - 1).frame().bottom()) + GAP;
    }
  }
}
