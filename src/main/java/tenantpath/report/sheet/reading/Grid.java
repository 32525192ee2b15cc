package tenantpath.report.sheet.reading;

import java.util.List;

/**
 * The texts of a sheet.
 *
 * @param name empty for a CSV file
 * @param rows each as long as its last cell; an empty cell is an empty text
 */
record Grid(String name, List<Row> rows) {
  /** More than a sheet of this program has. */
  static final int MOST_ROWS = 250_000;

  /** What stands farther right is no column of tables. */
  static final int MOST_COLUMNS = 256;

  static final int MOST_CELLS = 2_000_000;

  Grid {
    rows = List.copyOf(rows);
  }

  /**
   * One row.
   *
   * @param number as spreadsheets count them, from 1
   */
  record Row(int number, List<String> cells) {
    Row {
      cells = List.copyOf(cells);
    }

    String cell(int column) {
      return column < cells.size() ? cells.get(column) : "";
    }
  }
}
