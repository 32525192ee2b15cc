package tenantpath.testing.citus;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicInteger;
import org.postgresql.Driver;
import tenantpath.testing.SqlRunner;

/**
 * The coordinator that {@code -Dtenantpath.citus} names; a test's database is made on each node.
 */
public record RealCluster(String address) implements CitusServer {
  private static final AtomicInteger DATABASES = new AtomicInteger();

  /** The cluster that the property names, if it does. */
  public static Optional<RealCluster> given() {
    return Optional.ofNullable(System.getProperty(PROPERTY)).map(RealCluster::new);
  }

  @Override
  public CitusDatabase newDatabase() throws SQLException {
    String name = "tenantpath_test_" + DATABASES.incrementAndGet();
    List<String> nodes;
    try (Connection admin = DriverManager.getConnection(address)) {
      nodes =
          SqlRunner.column(
              admin,
              "SELECT nodename || ':' || nodeport FROM pg_dist_node"
                  + " WHERE noderole = 'primary' ORDER BY groupid");
    }
    for (String node : nodes) {
      drop(node, name);
      try (Connection admin = connect(node, database())) {
        SqlRunner.execute(admin, node, "CREATE DATABASE " + name + " TEMPLATE template0");
      } catch (SQLException e) {
        // Citus may create it on the other nodes by itself
        if (!"42P04".equals(e.getSQLState())) {
          throw e;
        }
      }
      try (Connection admin = connect(node, name)) {
        SqlRunner.execute(admin, node, "CREATE EXTENSION IF NOT EXISTS citus");
      }
    }
    Connection connection = connect(nodes.get(0), name);
    for (int i = 0; i < nodes.size(); i++) {
      String[] node = nodes.get(i).split(":");
      String register = i == 0 ? "citus_set_coordinator_host" : "citus_add_node";
      SqlRunner.execute(
          connection, register, "SELECT %s('%s', %s)".formatted(register, node[0], node[1]));
    }
    return new CitusDatabase(connection, () -> dropEverywhere(nodes, name));
  }

  @Override
  public List<String> traps(Connection connection) throws SQLException {
    return SqlRunner.column(
        connection,
        "SELECT i.indexrelid::regclass || ' is invalid' FROM pg_index i"
            + " JOIN pg_dist_partition p ON p.logicalrelid = i.indrelid"
            + " JOIN pg_class c ON c.oid = i.indexrelid AND c.relkind = 'i'"
            + " WHERE NOT i.indisvalid");
  }

  private void dropEverywhere(List<String> nodes, String name) throws SQLException {
    for (String node : nodes) {
      drop(node, name);
    }
  }

  private void drop(String node, String name) throws SQLException {
    try (Connection admin = connect(node, database())) {
      SqlRunner.execute(admin, node, "DROP DATABASE IF EXISTS " + name + " WITH (FORCE)");
    }
  }

  private String database() {
    return Driver.parseURL(address, new Properties()).getProperty("PGDBNAME");
  }

  private static String user(String address) {
    return Driver.parseURL(address, new Properties()).getProperty("user", "postgres");
  }

  private Connection connect(String node, String database) throws SQLException {
    Properties login = new Properties();
    login.setProperty("user", user(address));
    Optional.ofNullable(Driver.parseURL(address, new Properties()).getProperty("password"))
        .ifPresent(password -> login.setProperty("password", password));
    return DriverManager.getConnection("jdbc:postgresql://" + node + "/" + database, login);
  }

  @Override
  public String toString() {
    return "cluster";
  }
}
