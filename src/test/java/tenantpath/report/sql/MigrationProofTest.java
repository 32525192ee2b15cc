package tenantpath.report.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tenantpath.plan.Phase;
import tenantpath.testing.DatabaseState;
import tenantpath.testing.MigratedSchema;
import tenantpath.testing.PsqlScript;
import tenantpath.testing.citus.CitusDatabase;
import tenantpath.testing.citus.CitusServer;
import tenantpath.testing.citus.StandInServer;
import tenantpath.testing.fill.FilledTenants;

/**
 * {@code migrate.sql} on schemas that are filled tenant by tenant: no row is lost, changed or with
 * another tenant, Citus and the catalog hold what the plan says, and a second run changes nothing.
 */
class MigrationProofTest {
  private static final Path DUMPS = Path.of("testdata", "dumps");

  static Stream<Arguments> schemas() throws IOException {
    List<Path> cases = found(Path.of("testdata", "cases"), "/dump.sql");
    List<Path> all = new ArrayList<>(cases);
    all.addAll(found(Path.of("src", "test", "resources", "migration"), ""));
    Stream.of("keys", "modules", "partitions")
        .map(n -> DUMPS.resolve(n + ".sql"))
        .forEach(all::add);
    return Stream.concat(
        on(CitusServer.onPostgres(15, 18), all),
        on(List.of(new StandInServer(16), new StandInServer(17)), cases));
  }

  private static Stream<Arguments> on(List<? extends CitusServer> servers, List<Path> dumps) {
    return servers.stream().flatMap(s -> dumps.stream().map(dump -> Arguments.of(dump, s)));
  }

  private static List<Path> found(Path folder, String below) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(f -> Path.of(f + below))
          .filter(Files::isRegularFile)
          .sorted()
          .filter(f -> f.toString().endsWith(".sql"))
          .toList();
    }
  }

  @ParameterizedTest(name = "{0} on {1}")
  @MethodSource("schemas")
  void everyRowStaysWithItsTenant(Path dump, CitusServer server) throws Exception {
    MigratedSchema schema = MigratedSchema.of(dump);
    try (CitusDatabase database = server.newDatabase()) {
      Connection connection = database.connection();
      FilledTenants filled = schema.loadAndFill(connection);
      assertThat(filled.rows()).isPositive();

      PsqlScript.run(connection, schema.files(), "migrate.sql");

      assertThat(filled.lostOrChanged(connection)).isEmpty();
      assertThat(schema.distributed()).isNotEmpty();
      assertThat(schema.withTheWrongTenant(connection, filled)).isEmpty();
      if (schema.reaches(Phase.FOREIGN_KEYS)) {
        assertThat(schema.misplaced(connection)).isEmpty();
        assertThat(schema.unlikeTheLedger(connection)).isEmpty();
        assertThat(server.traps(connection)).isEmpty();
      }

      List<String> catalog = DatabaseState.catalog(connection);
      PsqlScript.run(connection, schema.files(), "migrate.sql");
      assertThat(DatabaseState.catalog(connection)).isEqualTo(catalog);
      assertThat(filled.lostOrChanged(connection)).isEmpty();
    }
  }
}
