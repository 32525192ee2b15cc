package tenantpath.testing.citus;

import java.sql.Connection;
import java.sql.SQLException;

/** A database with Citus and a connection to it as superuser in autocommit; closing ends both. */
public final class CitusDatabase implements AutoCloseable {
  private final Connection connection;
  private final Removal removal;

  /** What is left to do once nobody is connected any more. */
  @FunctionalInterface
  interface Removal {
    void run() throws SQLException;
  }

  CitusDatabase(Connection connection, Removal removal) {
    this.connection = connection;
    this.removal = removal;
  }

  public Connection connection() {
    return connection;
  }

  @Override
  public void close() throws SQLException {
    connection.close();
    removal.run();
  }
}
