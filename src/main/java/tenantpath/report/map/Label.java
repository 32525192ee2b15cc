package tenantpath.report.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tenantpath.report.view.MapView.MapColumn;
import tenantpath.report.view.MapView.MapTable;

/**
 * What is written in a table's box: its name, and those of its columns that fit.
 *
 * @param name shortened to fit
 * @param width of the box that the text needs, in pixels
 */
record Label(MapTable table, String name, List<ColumnLabel> columns, int width) {
  static final int LEFT = 8;
  static final int NAME_LEFT = 23;
  static final int HEIGHT = 37;
  static final int FLAT = 22;

  private static final double NAME_CELL = 7.23;
  private static final double COLUMN_CELL = 6.33;
  private static final String REST = "…";
  private static final int COLUMN_GAP = 9;
  private static final int NARROWEST = 92;
  private static final int WIDEST = 250;
  private static final int NAME_CELLS = (int) ((WIDEST - NAME_LEFT - LEFT) / NAME_CELL);

  Label {
    columns = List.copyOf(columns);
  }

  /**
   * A column's text, or that there are more.
   *
   * @param x from the left of the box
   */
  record ColumnLabel(String text, Optional<MapColumn> column, int x) {}

  static Label of(MapTable table) {
    String name = MapText.shortened(MapText.visible(table.label()), NAME_CELLS);
    int width = (int) Math.ceil(NAME_LEFT + MapText.cells(name) * NAME_CELL) + LEFT;
    List<ColumnLabel> columns = columns(table.columns());
    int end =
        columns.stream().mapToInt(c -> c.x() + width(c.text()) + LEFT).max().orElse(NARROWEST);
    return new Label(table, name, columns, Math.max(NARROWEST, Math.max(width, end)));
  }

  /** Those that fit, and an ellipsis for the others. */
  private static List<ColumnLabel> columns(List<MapColumn> all) {
    List<ColumnLabel> columns = new ArrayList<>();
    int x = LEFT;
    for (int i = 0; i < all.size(); i++) {
      MapColumn column = all.get(i);
      String whole = (column.added() ? "+" : "") + MapText.visible(column.name());
      String text = MapText.shortened(whole, i == 0 ? NAME_CELLS : Integer.MAX_VALUE);
      int room = i < all.size() - 1 ? COLUMN_GAP + width(REST) : 0;
      if (x + width(text) + room + LEFT > WIDEST) {
        columns.add(new ColumnLabel(REST, Optional.empty(), x));
        break;
      }
      columns.add(new ColumnLabel(text, Optional.of(column), x));
      x += width(text) + COLUMN_GAP;
    }
    return columns;
  }

  private static int width(String column) {
    return (int) Math.ceil(MapText.cells(column) * COLUMN_CELL);
  }

  int height() {
    return columns.isEmpty() ? FLAT : HEIGHT;
  }

  boolean isShortened() {
    return name.endsWith("…");
  }
}
