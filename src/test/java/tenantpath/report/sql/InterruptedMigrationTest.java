package tenantpath.report.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tenantpath.testing.DatabaseState;
import tenantpath.testing.EmbeddedServer;
import tenantpath.testing.MigratedSchema;
import tenantpath.testing.PsqlScript;
import tenantpath.testing.SqlRunner;
import tenantpath.testing.citus.StandInServer;

/** {@code migrate.sql}, stopped anywhere and started again, ends as if it had not been. */
class InterruptedMigrationTest {
  private static final int TIMES = 20;
  private static final EmbeddedServer SERVER = EmbeddedServer.of(15);

  @ParameterizedTest
  @ValueSource(strings = {"keys", "foreign-keys", "objects", "partitions"})
  void endsInTheSameState(String name) throws Exception {
    MigratedSchema schema =
        MigratedSchema.of(Path.of("src", "test", "resources", "migration", name + ".sql"));
    String filled;
    try (Connection connection = SERVER.newDatabase()) {
      StandInServer.install(connection);
      schema.loadAndFill(connection);
      filled = connection.getCatalog();
    }
    List<String> due;
    int statements;
    try (Connection connection = SERVER.copyOf(filled)) {
      statements = PsqlScript.run(connection, schema.files(), "migrate.sql").size();
      due = state(connection);
    }
    Random random = new Random(name.hashCode());
    for (int i = 0; i < TIMES / 4; i++) {
      int stop = 1 + random.nextInt(statements - 1);
      try (Connection connection = SERVER.copyOf(filled)) {
        List<String> done = PsqlScript.stop(connection, schema.files(), "migrate.sql", stop);
        breakOff(connection, done.get(done.size() - 1));
        SqlRunner.execute(connection, "a new session", "DISCARD ALL");
        PsqlScript.run(connection, schema.files(), "migrate.sql");
        assertThat(state(connection)).as("stopped after statement %d", stop).isEqualTo(due);
      }
    }
  }

  /** An index that was being built stays behind, invalid. */
  private static void breakOff(Connection connection, String last) throws SQLException {
    if (last.contains("INDEX CONCURRENTLY")) {
      SqlRunner.execute(connection, "break off", "SET allow_system_table_mods = on");
      SqlRunner.execute(
          connection,
          "break off",
          "UPDATE pg_index SET indisvalid = false"
              + " WHERE indexrelid = (SELECT max(indexrelid) FROM pg_index)");
    }
  }

  private static List<String> state(Connection connection) throws SQLException {
    List<String> state = new ArrayList<>(DatabaseState.catalog(connection));
    state.addAll(DatabaseState.contents(connection));
    state.addAll(
        SqlRunner.column(
            connection,
            "SELECT concat_ws(' ', logicalrelid, partmethod, repmodel, partkey)"
                + " FROM pg_dist_partition ORDER BY 1"));
    return state;
  }
}
