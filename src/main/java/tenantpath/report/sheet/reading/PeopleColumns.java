package tenantpath.report.sheet.reading;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import tenantpath.report.sheet.EarlierSheet;
import tenantpath.report.sheet.SheetText;
import tenantpath.report.sheet.TablesCsv;
import tenantpath.report.sheet.Tracking;

/** Which columns of a sheet name the table and belong to people, by its header. */
final class PeopleColumns {
  private static final String TABLE = "table";
  private static final String CLASS = "class";

  private static final Set<String> OURS = Set.copyOf(TablesCsv.COLUMNS);

  /** People may put a title above the header. */
  private static final int DEEPEST_HEADER = 20;

  private final Grid grid;
  private final int headerRow;
  private final int tableColumn;
  private final Map<Integer, String> people;

  private PeopleColumns(Grid grid, int headerRow, int tableColumn, Map<Integer, String> people) {
    this.grid = grid;
    this.headerRow = headerRow;
    this.tableColumn = tableColumn;
    this.people = people;
  }

  /** Empty where no row looks like the header of a tracking sheet. */
  static Optional<PeopleColumns> of(Grid grid) {
    for (int i = 0; i < Math.min(DEEPEST_HEADER, grid.rows().size()); i++) {
      List<String> names = grid.rows().get(i).cells().stream().map(PeopleColumns::folded).toList();
      boolean ours = names.contains(CLASS) || names.stream().anyMatch(Tracking.COLUMNS::contains);
      if (ours && names.contains(TABLE)) {
        return Optional.of(
            new PeopleColumns(grid, i, names.indexOf(TABLE), people(grid, i, names)));
      }
    }
    return Optional.empty();
  }

  private static Map<Integer, String> people(Grid grid, int headerRow, List<String> names) {
    Map<Integer, String> people = new TreeMap<>();
    BitSet filled = filled(grid, headerRow);
    for (int column = 0; column < Math.max(names.size(), filled.length()); column++) {
      String name = column < names.size() ? names.get(column) : "";
      if (Tracking.COLUMNS.contains(name)) {
        people.putIfAbsent(column, people.containsValue(name) ? name + " (2)" : name);
      } else if (!name.isEmpty() && (!OURS.contains(name) || names.indexOf(name) < column)) {
        String text = grid.rows().get(headerRow).cell(column).strip();
        put(people, new Header(column, SheetText.withoutApostrophe(text)));
      } else if (name.isEmpty() && filled.get(column)) {
        put(people, new Header(column, "column " + (column + 1)));
      }
    }
    return people;
  }

  /** A column that people added: one with a header, or with something below none. */
  private record Header(int column, String text) {}

  /** The columns with anything below the header. */
  private static BitSet filled(Grid grid, int headerRow) {
    BitSet filled = new BitSet();
    for (Grid.Row row : grid.rows().subList(headerRow + 1, grid.rows().size())) {
      for (int column = 0; column < row.cells().size(); column++) {
        if (!row.cells().get(column).isBlank()) {
          filled.set(column);
        }
      }
    }
    return filled;
  }

  private static void put(Map<Integer, String> people, Header header) {
    String name = header.text();
    for (int i = 2; people.containsValue(name) || OURS.contains(folded(name)); i++) {
      name = header.text() + " (" + i + ")";
    }
    people.put(header.column(), name);
  }

  private static String folded(String header) {
    return header.strip().toLowerCase(Locale.ROOT);
  }

  /** In the order of the sheet. */
  List<String> columns() {
    return List.copyOf(people.values());
  }

  List<EarlierSheet.Row> rows() {
    List<EarlierSheet.Row> rows = new ArrayList<>();
    for (Grid.Row row : grid.rows().subList(headerRow + 1, grid.rows().size())) {
      String table = row.cell(tableColumn).strip();
      Map<String, String> said = said(row);
      if (!table.isEmpty()) {
        rows.add(new EarlierSheet.Row(place(row), table, said));
      } else if (!said.isEmpty()) {
        rows.add(new EarlierSheet.Row(place(row), "(" + place(row) + ")", said));
      }
    }
    return rows;
  }

  private Map<String, String> said(Grid.Row row) {
    Map<String, String> said = new LinkedHashMap<>();
    people.forEach(
        (column, name) -> {
          String text = row.cell(column).replace("\r\n", "\n").strip();
          if (!text.isEmpty()) {
            said.put(name, SheetText.withoutApostrophe(text));
          }
        });
    return said;
  }

  private String place(Grid.Row row) {
    return "row " + row.number() + (grid.name().isEmpty() ? "" : " of the sheet " + grid.name());
  }
}
