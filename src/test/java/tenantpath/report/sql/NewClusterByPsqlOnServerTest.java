package tenantpath.report.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static tenantpath.testing.DatabaseState.differences;

import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tenantpath.plan.Route;
import tenantpath.testing.DatabaseState;
import tenantpath.testing.EmbeddedServer;
import tenantpath.testing.MigratedSchema;
import tenantpath.testing.PsqlProcess;
import tenantpath.testing.citus.CitusDatabase;
import tenantpath.testing.citus.CitusServer;
import tenantpath.testing.fill.FilledTenants;

/**
 * {@code migrate-source.sql} and {@code migrate-target.sql} by psql and pg_dump themselves: schema,
 * rows and sequences of a server come to an empty coordinator.
 */
class NewClusterByPsqlOnServerTest {
  @TempDir Path folder;

  static Stream<Arguments> schemas() {
    List<Path> dumps =
        Stream.concat(
                Stream.of("storefront", "helpdesk", "clinic")
                    .map(name -> Path.of("testdata", "cases", name, "dump.sql")),
                Stream.of("keys", "objects", "local", "partitions")
                    .map(n -> Path.of("src", "test", "resources", "migration", n + ".sql")))
            .toList();
    return CitusServer.onPostgres(15).stream()
        .flatMap(server -> dumps.stream().map(dump -> Arguments.of(dump, server)));
  }

  @ParameterizedTest(name = "{0} to {1}")
  @MethodSource("schemas")
  void everyRowMovesWithItsTenant(Path dump, CitusServer server) throws Exception {
    MigratedSchema schema = MigratedSchema.by(Route.NEW_CLUSTER, dump);
    PsqlProcess psql = PsqlProcess.in(folder, schema.files(), 15);
    try (Connection source = EmbeddedServer.of(15).newDatabase();
        CitusDatabase database = server.newDatabase()) {
      Connection target = database.connection();
      FilledTenants filled = schema.loadAndFill(source);

      run(psql, source, source, "migrate-source.sql");
      run(psql, target, source, "migrate-target.sql");

      assertThat(filled.lostOrChanged(target)).isEmpty();
      assertThat(schema.withTheWrongTenant(target, filled)).isEmpty();
      assertThat(schema.misplaced(target)).isEmpty();
      assertThat(schema.unlikeTheLedger(target)).isEmpty();
      assertThat(server.traps(target)).isEmpty();

      List<String> catalog = DatabaseState.catalog(target);
      run(psql, target, source, "migrate-target.sql");
      assertThat(differences(catalog, DatabaseState.catalog(target))).isEmpty();
    }
  }

  private static void run(PsqlProcess psql, Connection database, Connection source, String file)
      throws Exception {
    PsqlProcess.Result result = psql.script(database, source, file);
    assertThat(result.status()).as(result.output()).isZero();
  }
}
