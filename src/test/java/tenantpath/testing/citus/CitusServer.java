package tenantpath.testing.citus;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A coordinator for tests: a stand-in on an embedded server, or the one of a real cluster. */
public sealed interface CitusServer permits StandInServer, RealCluster {
  /** The JDBC address of a database on a real coordinator, with its workers registered in it. */
  String PROPERTY = "tenantpath.citus";

  /** A new database that has Citus, and the coordinator in its metadata. */
  CitusDatabase newDatabase() throws SQLException;

  /** What a coordinator accepted and gets wrong, one line each. */
  List<String> traps(Connection connection) throws SQLException;

  /** Stand-ins on these major versions, and the real cluster where one is given. */
  static List<CitusServer> onPostgres(int... majors) {
    List<CitusServer> servers = new ArrayList<>();
    IntStream.of(majors).mapToObj(StandInServer::new).forEach(servers::add);
    RealCluster.given().ifPresent(servers::add);
    return List.copyOf(servers);
  }
}
