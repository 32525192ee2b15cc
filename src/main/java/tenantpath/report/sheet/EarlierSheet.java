package tenantpath.report.sheet;

import java.util.List;
import java.util.Map;

/**
 * What people wrote beside the tables of an earlier tracking sheet.
 *
 * @param name of the file
 * @param columns those of people: owner, status and notes, then what they added, in its order
 * @param rows in the order of the sheet; a table may have several
 */
public record EarlierSheet(String name, List<String> columns, List<Row> rows) {
  /** No earlier sheet: people have written nothing. */
  public static final EarlierSheet NONE = new EarlierSheet("", Tracking.COLUMNS, List.of());

  public EarlierSheet {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /** Whether people wrote anything at all. */
  public boolean isEmpty() {
    return rows.stream().allMatch(row -> row.said().isEmpty());
  }

  /**
   * One row.
   *
   * @param place where it stands, such as "row 7" or "row 2 of the sheet Gone"
   * @param table as the sheet names it; its place where somebody wrote beside no table
   * @param said by column; what is empty is not there
   */
  public record Row(String place, String table, Map<String, String> said) {
    public Row {
      said = Map.copyOf(said);
    }
  }
}
