package tenantpath.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tenantpath.testing.DatabaseState;
import tenantpath.testing.MigratedSchema;
import tenantpath.testing.PsqlProcess;
import tenantpath.testing.SqlRunner;
import tenantpath.testing.citus.CitusDatabase;
import tenantpath.testing.citus.CitusServer;
import tenantpath.testing.fill.FilledTenants;

/** No text of a dump runs as SQL or as a command of psql when psql itself runs what was made. */
class HostileNamesByPsqlOnServerTest {
  private static final Path DUMP = Path.of("src", "test", "resources", "hostile", "names.sql");

  @TempDir Path folder;

  static List<CitusServer> servers() {
    return CitusServer.onPostgres(15);
  }

  @ParameterizedTest(name = "on {0}")
  @MethodSource("servers")
  void areNothingButNames(CitusServer server) throws Exception {
    MigratedSchema schema = MigratedSchema.of(DUMP);
    PsqlProcess psql = PsqlProcess.in(folder, schema.files(), 15);
    try (CitusDatabase database = server.newDatabase()) {
      Connection connection = database.connection();
      FilledTenants filled = schema.loadAndFill(connection);
      List<String> catalog = DatabaseState.catalog(connection);

      run(psql, connection, "migrate.sql");

      assertUnharmed(connection);
      assertThat(schema.withTheWrongTenant(connection, filled)).isEmpty();
      assertThat(schema.misplaced(connection)).isEmpty();
      assertThat(schema.unlikeTheLedger(connection)).isEmpty();

      for (String file : backwards(schema)) {
        run(psql, connection, file);
      }

      assertUnharmed(connection);
      assertThat(DatabaseState.catalog(connection)).containsExactlyInAnyOrderElementsOf(catalog);
      assertThat(filled.lostOrChanged(connection)).isEmpty();
    }
  }

  /** There {@code '\'} is no whole literal, and what follows would be read as SQL. */
  @ParameterizedTest(name = "on {0}")
  @MethodSource("servers")
  void areNothingButNamesWhereBackslashesEscape(CitusServer server) throws Exception {
    MigratedSchema schema = MigratedSchema.of(DUMP);
    PsqlProcess psql = PsqlProcess.in(folder, schema.files(), 15);
    try (CitusDatabase database = server.newDatabase()) {
      Connection connection = database.connection();
      schema.loadAndFill(connection);
      SqlRunner.execute(
          connection,
          "setting",
          "ALTER DATABASE %s SET standard_conforming_strings = off"
              .formatted(connection.getCatalog()));

      PsqlProcess.Result result = psql.script(connection, connection, "migrate.sql");

      assertThat(result.status()).isEqualTo(3);
      assertThat(result.output())
          .contains("standard_conforming_strings is off in this database", "ALTER DATABASE");
      assertThat(result.output().lines().filter(line -> line.contains("ERROR"))).hasSize(1);
      assertUnharmed(connection);
    }
  }

  private void run(PsqlProcess psql, Connection connection, String file) throws Exception {
    PsqlProcess.Result result = psql.script(connection, connection, file);
    assertThat(result.status()).as(result.output()).isZero();
  }

  private void assertUnharmed(Connection connection) throws SQLException {
    assertThat(
            SqlRunner.column(connection, "SELECT relname FROM pg_class WHERE relname = 'canary'"))
        .containsExactly("canary");
    assertThat(folder.resolve("pwned")).doesNotExist();
  }

  private static List<String> backwards(MigratedSchema schema) {
    return schema.files().keySet().stream()
        .filter(file -> file.startsWith("rollback/") && !file.contains("pg-cron"))
        .sorted(Comparator.reverseOrder())
        .toList();
  }
}
