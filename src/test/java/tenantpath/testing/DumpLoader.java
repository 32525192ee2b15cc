package tenantpath.testing;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.postgresql.copy.CopyManager;
import org.postgresql.core.BaseConnection;
import tenantpath.dump.CopyBlock;
import tenantpath.dump.DumpItem;
import tenantpath.dump.DumpReader;
import tenantpath.dump.DumpSource;
import tenantpath.dump.Statement;
import tenantpath.dump.UnreadableInput;
import tenantpath.source.InputFile;

/** Restores a plain dump with its data, by our own splitter and the server's COPY. */
public final class DumpLoader {
  private final Connection connection;
  private final Optional<List<String>> lines;

  private DumpLoader(Connection connection, Optional<List<String>> lines) {
    this.connection = connection;
    this.lines = lines;
  }

  /** Loads the dump into an empty database; the connection's settings are as before. */
  public static void load(Connection connection, Path dump) throws SQLException, IOException {
    load(new DumpLoader(connection, Optional.of(Files.readAllLines(dump))), dump);
  }

  /** Loads all but the data, on a coordinator as {@code sql/README.md} says. */
  public static void loadSchema(Connection connection, Path dump) throws SQLException {
    SqlRunner.execute(connection, "load", "SET citus.enable_ddl_propagation = off");
    load(new DumpLoader(connection, Optional.empty()), dump);
  }

  private static void load(DumpLoader loader, Path dump) throws SQLException {
    try {
      DumpReader.read(DumpSource.of(List.of(InputFile.of(dump))), loader::accept);
    } catch (UnreadableInput e) {
      throw new AssertionError(e);
    }
    SqlRunner.execute(loader.connection, "reset", "RESET ALL");
  }

  private void accept(DumpItem item) {
    try {
      if (item instanceof Statement statement) {
        SqlRunner.execute(connection, statement.span().toString(), statement.text());
      } else if (item instanceof CopyBlock copy && lines.isPresent()) {
        copy(copy, lines.get());
      }
    } catch (SQLException | IOException e) {
      throw new AssertionError(e);
    }
  }

  private void copy(CopyBlock copy, List<String> lines) throws SQLException, IOException {
    int first = copy.span().start().line();
    StringBuilder data = new StringBuilder();
    for (int i = first; !lines.get(i).equals("\\."); i++) {
      data.append(lines.get(i)).append('\n');
    }
    String sql = lines.get(first - 1).replaceAll(";$", "");
    new CopyManager(connection.unwrap(BaseConnection.class))
        .copyIn(sql, new StringReader(data.toString()));
  }
}
