package tenantpath.report.map;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Tables in a frame, side by side and row by row.
 *
 * @param title what they have in common
 * @param boxes by the table's place
 */
record TableGrid(String title, Box frame, List<Label> labels, SortedMap<Integer, Box> boxes) {
  static final int HEADER = 26;

  private static final int PADDING = 10;
  private static final int GAP = 9;

  TableGrid {
    labels = List.copyOf(labels);
  }

  /** The narrowest frame that holds as many columns. */
  static int widthOf(List<Label> labels, int columns) {
    return 2 * PADDING - GAP + columns * (cell(labels) + GAP);
  }

  /** As many columns as the width holds, filled row by row. */
  static TableGrid of(String title, List<Label> labels, int x, int y, int width) {
    int cell = cell(labels);
    int columns = Math.max(1, (width - 2 * PADDING + GAP) / (cell + GAP));
    boolean full = labels.size() > columns;
    int wide = full ? (width - 2 * PADDING + GAP) / columns - GAP : cell;
    int height = labels.stream().mapToInt(Label::height).max().orElse(Label.FLAT);
    SortedMap<Integer, Box> boxes = new TreeMap<>();
    for (int i = 0; i < labels.size(); i++) {
      int left = x + PADDING + i % columns * (wide + GAP);
      int top = y + HEADER + i / columns * (height + GAP);
      boxes.put(labels.get(i).table().place(), new Box(left, top, wide, height));
    }
    int rows = (labels.size() + columns - 1) / columns;
    int bottom = HEADER + rows * (height + GAP) - GAP + PADDING;
    return new TableGrid(title, new Box(x, y, width, bottom), labels, boxes);
  }

  private static int cell(List<Label> labels) {
    return labels.stream().mapToInt(Label::width).max().orElse(0);
  }
}
