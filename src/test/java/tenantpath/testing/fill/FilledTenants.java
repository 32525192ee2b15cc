package tenantpath.testing.fill;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import tenantpath.schema.Identifier;

/** What a filled schema held, to prove later that no row was lost or changed or moved. */
public final class FilledTenants {
  private final Map<String, FillTable> tables;
  private final SortedMap<String, List<List<String>>> rows = new TreeMap<>();
  private final Map<Integer, Map<String, String>> tenants = new HashMap<>();
  private final FillTable root;

  private FilledTenants(Map<String, FillTable> tables, FillTable root) {
    this.tables = tables;
    this.root = root;
  }

  static FilledTenants of(Connection connection, Map<String, FillTable> tables, FillTable root)
      throws SQLException {
    FilledTenants filled = new FilledTenants(tables, root);
    for (FillTable table : tables.values()) {
      filled.rows.put(table.name(), filled.read(connection, table, List.of()));
    }
    for (List<String> row : filled.rows.get(root.name())) {
      Map<String, String> values = new HashMap<>();
      for (int i = 0; i < root.columns().size(); i++) {
        values.put(root.columns().get(i).name(), row.get(i));
      }
      filled.tenants.put(filled.slice(root, row).orElseThrow(), values);
    }
    return filled;
  }

  public int rows() {
    return rows.values().stream().mapToInt(List::size).sum();
  }

  /** A line for each table whose rows are not what they were, columns added since left out. */
  public List<String> lostOrChanged(Connection connection) throws SQLException {
    List<String> problems = new ArrayList<>();
    for (FillTable table : tables.values()) {
      List<List<String>> now = read(connection, table, List.of());
      List<List<String>> before = rows.get(table.name());
      if (!now.equals(before)) {
        problems.add(
            "%s: %d rows, %d before, %d as they were"
                .formatted(
                    table.name(),
                    now.size(),
                    before.size(),
                    now.stream().filter(before::contains).count()));
      }
    }
    return problems;
  }

  /**
   * A line for each row of a table that is not with its tenant: its column does not hold the key of
   * the slice that the rest of the row shows.
   */
  public List<String> withTheWrongTenant(
      Connection connection, String table, String column, String rootKey) throws SQLException {
    FillTable filled = tables.get(table);
    List<String> wrong = new ArrayList<>();
    for (List<String> row : read(connection, filled, List.of(column))) {
      String given = row.get(filled.columns().size());
      OptionalInt slice = slice(filled, row);
      String due = slice.isPresent() ? tenants.get(slice.getAsInt()).get(rootKey) : "no slice";
      if (!due.equals(given)) {
        wrong.add("%s: %s is %s, not %s, in %s".formatted(table, column, given, due, row));
      }
    }
    return wrong;
  }

  /** Its own key tells the slice before its references do. */
  private OptionalInt slice(FillTable table, List<String> row) {
    Comparator<FillColumn> ownFirst =
        Comparator.comparing((FillColumn c) -> !table.key().contains(c.name()))
            .thenComparing(c -> table.isReference(c.name()) && table != root);
    return table.columns().stream()
        .sorted(ownFirst)
        .map(c -> slice(c, row.get(table.columns().indexOf(c))))
        .filter(OptionalInt::isPresent)
        .findFirst()
        .orElse(OptionalInt.empty());
  }

  private static OptionalInt slice(FillColumn column, String value) {
    return value == null ? OptionalInt.empty() : FillValues.slice(column, value);
  }

  private List<List<String>> read(Connection connection, FillTable table, List<String> more)
      throws SQLException {
    List<String> columns =
        Stream.concat(
                table.columns().stream().map(FilledTenants::text),
                more.stream().map(Identifier::quote))
            .toList();
    List<List<String>> read = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet found =
            statement.executeQuery(
                "SELECT %s FROM %s".formatted(String.join(", ", columns), table.name()))) {
      while (found.next()) {
        List<String> row = new ArrayList<>();
        for (int i = 1; i <= columns.size(); i++) {
          row.add(found.getString(i));
        }
        read.add(row);
      }
    }
    read.sort(Comparator.comparing(List::toString));
    return read;
  }

  /** Workers may have another time zone than the coordinator. */
  private static String text(FillColumn column) {
    String name = Identifier.quote(column.name());
    return column.type().equals("timestamptz") ? name + " AT TIME ZONE 'UTC'" : name;
  }
}
