package tenantpath.testing;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import tenantpath.dump.DumpItem;
import tenantpath.dump.DumpReader;
import tenantpath.dump.DumpSource;
import tenantpath.dump.SourceStart;
import tenantpath.dump.Statement;
import tenantpath.dump.UnreadableInput;

/** Sends the statements of an SQL file one by one in autocommit, as any client could. */
public final class SqlRunner {
  private SqlRunner() {}

  /** Runs all statements; fails where the file holds anything else. */
  public static void run(Connection connection, String name, String text) throws SQLException {
    for (String statement : statements(name, text)) {
      execute(connection, name, statement);
    }
  }

  /** The statements of a file, by the splitter that reads dumps. */
  public static List<String> statements(String name, String text) {
    List<String> statements = new ArrayList<>();
    try {
      DumpReader.read(DumpSource.ofText(name, text), item -> statements.addAll(sql(name, item)));
    } catch (UnreadableInput e) {
      throw new AssertionError(name + " cannot be read: " + e.getMessage(), e);
    }
    return statements;
  }

  private static List<String> sql(String name, DumpItem item) {
    if (item instanceof Statement statement) {
      return List.of(statement.text());
    }
    if (item instanceof SourceStart) {
      return List.of();
    }
    throw new AssertionError(name + " holds more than plain statements: " + item);
  }

  /** Runs one statement and says which it was where it fails. */
  public static void execute(Connection connection, String name, String sql) throws SQLException {
    try (java.sql.Statement statement = connection.createStatement()) {
      statement.setEscapeProcessing(false);
      statement.execute(sql);
    } catch (SQLException e) {
      throw new SQLException(
          name + ": " + e.getMessage() + "\n" + sql, e.getSQLState(), e.getErrorCode(), e);
    }
  }

  /** The first column of every row a query gives, as text. */
  public static List<String> column(Connection connection, String sql) throws SQLException {
    List<String> values = new ArrayList<>();
    try (java.sql.Statement statement = connection.createStatement();
        java.sql.ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        values.add(rows.getString(1));
      }
    }
    return values;
  }
}
