package tenantpath.testing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.postgresql.copy.CopyManager;
import org.postgresql.core.BaseConnection;

/**
 * Runs {@code migrate.sql} and its like as psql would with ON_ERROR_STOP: the few commands that
 * they use, and the files that they include, statement by statement in autocommit.
 */
public final class PsqlScript {
  private static final String PROGRAM =
      " FROM PROGRAM 'psql -X -q -v ON_ERROR_STOP=1 -d \"$TENANTPATH_SOURCE\""
          + " -c \"$TENANTPATH_SETTINGS\" -c \"$TENANTPATH_QUERY\"'";

  private final Connection connection;
  private final Map<String, String> files;
  private final Map<String, String> variables = new HashMap<>();
  private final Map<String, String> environment = new HashMap<>();
  private final Optional<Connection> source;
  private final Deque<Boolean> conditions = new ArrayDeque<>();
  private final List<String> done = new ArrayList<>();
  private final int most;

  private PsqlScript(
      Connection connection, Map<String, String> files, Optional<Connection> source, int most) {
    this.connection = connection;
    this.files = files;
    this.source = source;
    this.most = most;
    source.ifPresent(given -> variables.put("source", "the source's address"));
  }

  /** Runs a file to its end, and gives the statements that it ran. */
  public static List<String> run(Connection connection, Map<String, String> files, String name)
      throws SQLException {
    return stop(connection, files, name, Integer.MAX_VALUE);
  }

  /** Runs a file until that many statements are done, and gives them. */
  public static List<String> stop(
      Connection connection, Map<String, String> files, String name, int most) throws SQLException {
    return run(new PsqlScript(connection, files, Optional.empty(), most), name);
  }

  /** The same with a source to copy rows from. */
  public static List<String> stop(
      Connection connection, Connection source, Map<String, String> files, String name, int most)
      throws SQLException {
    return run(new PsqlScript(connection, files, Optional.of(source), most), name);
  }

  private static List<String> run(PsqlScript script, String name) throws SQLException {
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
      case "if" -> conditions.push(active() && isTrue(words[1].trim()));
      case "else" -> conditions.push(!conditions.pop());
      case "endif" -> conditions.pop();
      case "echo" -> {}
      case "set" -> assign(variables, words[1]);
      case "setenv" -> assign(environment, words[1]);
      case "copy" -> {
        if (active()) {
          copy(words[1]);
          done.add("\\copy " + words[1]);
        }
      }
      case "ir" -> {
        if (active()) {
          file(words[1].trim());
        }
      }
      default -> {
        if (active()) {
          throw new AssertionError("a command that this runner does not know: " + words[0]);
        }
      }
    }
  }

  private void assign(Map<String, String> values, String text) {
    String[] assigned = text.split("\\s+", 2);
    if (!active()) {
      return;
    }
    if (assigned[1].startsWith(":")) {
      values.put(assigned[0], variables.get(assigned[1].substring(1)));
    } else if (assigned[1].startsWith("'")) {
      values.put(assigned[0], unquoted(assigned[1]));
    } else {
      values.put(assigned[0], assigned[1]);
    }
  }

  /** An argument in quotes, as psql reads it. */
  private static String unquoted(String text) {
    StringBuilder value = new StringBuilder();
    for (int i = 1; i < text.length() - 1; i++) {
      char c = text.charAt(i);
      if (c == '\'' || c == '\\') {
        c = text.charAt(++i);
        c = text.charAt(i - 1) == '\\' && c == 'n' ? '\n' : c;
      }
      value.append(c);
    }
    return value.toString();
  }

  /** What the program would give, asked of the source by the same query. */
  private void copy(String text) throws SQLException {
    int end = text.indexOf(PROGRAM);
    if (end < 0) {
      throw new AssertionError("a copy that this runner does not know: " + text);
    }
    SqlRunner.execute(source.orElseThrow(), "source", environment.get("TENANTPATH_SETTINGS"));
    ByteArrayOutputStream rows = new ByteArrayOutputStream();
    String query = environment.get("TENANTPATH_QUERY");
    String target = "COPY " + text.substring(0, end) + " FROM STDIN";
    try {
      new CopyManager(source.orElseThrow().unwrap(BaseConnection.class)).copyOut(query, rows);
      new CopyManager(connection.unwrap(BaseConnection.class))
          .copyIn(target, new ByteArrayInputStream(rows.toByteArray()));
    } catch (SQLException | IOException e) {
      throw new SQLException(e.getMessage() + "\n" + query + "\n" + target, e);
    }
    SqlRunner.execute(source.orElseThrow(), "a session of its own", "RESET ALL");
  }

  private boolean isTrue(String expression) {
    if (expression.startsWith(":{?")) {
      return variables.containsKey(expression.substring(3, expression.length() - 1));
    }
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
