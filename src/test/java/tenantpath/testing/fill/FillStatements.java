package tenantpath.testing.fill;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import tenantpath.schema.Identifier;
import tenantpath.testing.SqlRunner;

/** Completes rows with values and writes them. */
final class FillStatements {
  private FillStatements() {}

  /** Gives a value to each column that has none and can have one. */
  static void complete(FillRow row, int attempt) {
    for (FillColumn column : row.table.columns()) {
      if (column.written() && !row.values.containsKey(column.name())) {
        boolean waits = row.waiting.stream().anyMatch(r -> r.columns().contains(column.name()));
        row.values.put(column.name(), waits ? own(row, column) : value(row, column, attempt));
      }
    }
  }

  private static String own(FillRow row, FillColumn column) {
    return column.notNull() ? FillValues.value(column, row.slice, row.number).orElseThrow() : null;
  }

  private static String value(FillRow row, FillColumn column, int attempt) {
    String plain = FillValues.value(column, row.slice, row.number).orElse(null);
    if (!column.checked() || row.table.key().contains(column.name())) {
      return plain;
    }
    List<String> pool = new ArrayList<>(column.choices());
    if (attempt == 0 && !pool.isEmpty()) {
      return pool.get(row.number % pool.size());
    }
    pool.add(plain);
    if (!column.notNull()) {
      pool.add(null);
    }
    return pool.get(row.random.nextInt(pool.size()));
  }

  /** Writes a row and says where it is. */
  static String insert(Connection connection, FillRow row) throws SQLException {
    List<String> columns = row.values.keySet().stream().sorted().toList();
    return SqlRunner.column(
            connection,
            "INSERT INTO %s (%s) OVERRIDING SYSTEM VALUE VALUES (%s) RETURNING tableoid || ' ' || ctid"
                .formatted(
                    row.table.name(),
                    columns.stream().map(Identifier::quote).collect(Collectors.joining(", ")),
                    columns.stream()
                        .map(c -> literal(row.values.get(c)))
                        .collect(Collectors.joining(", "))))
        .get(0);
  }

  static void update(Connection connection, FillRow row, FillReference reference)
      throws SQLException {
    List<String> columns = new ArrayList<>(reference.columns());
    reference.typeColumn().ifPresent(columns::add);
    String[] place = row.place.split(" ");
    row.place =
        SqlRunner.column(
                connection,
                "UPDATE %s SET %s WHERE tableoid = %s AND ctid = '%s' RETURNING tableoid || ' ' || ctid"
                    .formatted(
                        row.table.name(),
                        columns.stream()
                            .map(c -> Identifier.quote(c) + " = " + literal(row.values.get(c)))
                            .collect(Collectors.joining(", ")),
                        place[0],
                        place[1]))
            .get(0);
  }

  private static String literal(String value) {
    return value == null ? "NULL" : "'" + value.replace("'", "''") + "'";
  }
}
