package tenantpath.testing;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Runs {@code migrate.sql} as psql would with ON_ERROR_STOP: the few commands that it uses, and the
 * files that it includes, statement by statement in autocommit.
 */
public final class PsqlScript {
  private final Connection connection;
  private final Map<String, String> files;
  private final Map<String, String> variables = new HashMap<>();
  private final Deque<Boolean> conditions = new ArrayDeque<>();
  private final List<String> done = new ArrayList<>();
  private final int most;

  private PsqlScript(Connection connection, Map<String, String> files, int most) {
    this.connection = connection;
    this.files = files;
    this.most = most;
  }

  /** Runs a file to its end, and gives the statements that it ran. */
  public static List<String> run(Connection connection, Map<String, String> files, String name)
      throws SQLException {
    return stop(connection, files, name, Integer.MAX_VALUE);
  }

  /** Runs a file until that many statements are done, and gives them. */
  public static List<String> stop(
      Connection connection, Map<String, String> files, String name, int most) throws SQLException {
    PsqlScript script = new PsqlScript(connection, files, most);
    script.file(name);
    return script.done;
  }

  private void file(String name) throws SQLException {
    StringBuilder sql = new StringBuilder();
    for (String line : files.get(name).split("\n", -1)) {
      if (line.startsWith("\\")) {
        flush(name, sql);
        command(line.substring(1).split("\\s+", 2));
      } else if (line.endsWith("\\gset")) {
        sql.append(line, 0, line.length() - "\\gset".length());
        query(sql.toString());
        sql.setLength(0);
      } else {
        sql.append(line).append('\n');
      }
    }
    flush(name, sql);
  }

  private void command(String[] words) throws SQLException {
    switch (words[0]) {
      case "if" -> conditions.push(isTrue(words[1].trim()));
      case "else" -> conditions.push(!conditions.pop());
      case "endif" -> conditions.pop();
      case "echo" -> {}
      case "set" -> {
        String[] assigned = words[1].split("\\s+", 2);
        variables.put(assigned[0], assigned[1]);
      }
      case "ir" -> {
        if (active()) {
          file(words[1].trim());
        }
      }
      default -> throw new AssertionError("a command that this runner does not know: " + words[0]);
    }
  }

  private boolean isTrue(String expression) {
    String value = expression.startsWith(":") ? variables.get(expression.substring(1)) : expression;
    return value.equals("t") || value.equals("true") || value.equals("on");
  }

  private boolean active() {
    return done.size() < most && !conditions.contains(false);
  }

  private void flush(String name, StringBuilder sql) throws SQLException {
    String text = sql.toString();
    sql.setLength(0);
    if (!active() || text.isBlank()) {
      return;
    }
    for (String statement : SqlRunner.statements(name, text)) {
      if (done.size() == most) {
        return;
      }
      SqlRunner.execute(connection, name, statement);
      done.add(statement);
    }
  }

  private void query(String sql) throws SQLException {
    if (!active()) {
      return;
    }
    int start = sql.lastIndexOf(";\n") + 1;
    flush("", new StringBuilder(sql.substring(0, start)));
    try (java.sql.Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql.substring(start))) {
      row.next();
      for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
        variables.put(row.getMetaData().getColumnLabel(i), row.getString(i));
      }
    }
  }
}
