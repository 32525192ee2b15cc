package tenantpath.testing.citus;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import tenantpath.testing.EmbeddedServer;
import tenantpath.testing.SqlRunner;

/** Plain PostgreSQL that answers as a coordinator would, by {@code citus-stand-in.sql}. */
public record StandInServer(int major) implements CitusServer {
  private static final String FILE = "/citus/citus-stand-in.sql";

  @Override
  public CitusDatabase newDatabase() throws SQLException {
    Connection connection = EmbeddedServer.of(major).newDatabase();
    install(connection);
    return new CitusDatabase(connection, () -> {});
  }

  /** Makes a coordinator of a database that holds a schema already. */
  public static void install(Connection connection) throws SQLException {
    SqlRunner.execute(connection, FILE, text());
    SqlRunner.execute(connection, FILE, "SELECT citus_set_coordinator_host('coordinator')");
  }

  @Override
  public List<String> traps(Connection connection) throws SQLException {
    return SqlRunner.column(connection, "SELECT trap FROM citus_stand_in.traps ORDER BY 1");
  }

  private static String text() {
    try (InputStream file = StandInServer.class.getResourceAsStream(FILE)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return "stand-in on PostgreSQL " + major;
  }
}
