package tenantpath.report.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tenantpath.testing.DatabaseState;
import tenantpath.testing.MigratedSchema;
import tenantpath.testing.PsqlScript;
import tenantpath.testing.SqlRunner;
import tenantpath.testing.citus.CitusDatabase;
import tenantpath.testing.citus.CitusServer;
import tenantpath.testing.fill.FilledTenants;

/** After all of {@code migrate.sql}, the files of {@code rollback/} bring everything back. */
class RolledBackMigrationTest {
  static Stream<Arguments> schemas() {
    return CitusServer.onPostgres(15, 18).stream()
        .flatMap(
            server ->
                Stream.of(
                        "keys",
                        "foreign-keys",
                        "objects",
                        "partitions",
                        "identity",
                        "nested-tenants")
                    .map(name -> Arguments.of(name, server)));
  }

  @ParameterizedTest(name = "{0} on {1}")
  @MethodSource("schemas")
  void everythingIsAsBefore(String name, CitusServer server) throws Exception {
    MigratedSchema schema =
        MigratedSchema.of(Path.of("src", "test", "resources", "migration", name + ".sql"));
    try (CitusDatabase database = server.newDatabase()) {
      Connection connection = database.connection();
      FilledTenants filled = schema.loadAndFill(connection);
      List<String> catalog = DatabaseState.catalog(connection);

      PsqlScript.run(connection, schema.files(), "migrate.sql");
      assertThat(DatabaseState.catalog(connection)).isNotEqualTo(catalog);
      for (String file : backwards(schema)) {
        SqlRunner.run(connection, file, schema.files().get(file));
      }

      assertThat(DatabaseState.catalog(connection)).containsExactlyInAnyOrderElementsOf(catalog);
      assertThat(filled.lostOrChanged(connection)).isEmpty();
      assertThat(SqlRunner.column(connection, "SELECT logicalrelid FROM pg_dist_partition"))
          .isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("servers")
  void aColumnThatWouldGoWithARowTypeStopsIt(CitusServer server) throws Exception {
    MigratedSchema schema =
        MigratedSchema.of(Path.of("src", "test", "resources", "migration", "objects.sql"));
    try (CitusDatabase database = server.newDatabase()) {
      Connection connection = database.connection();
      schema.loadAndFill(connection);
      PsqlScript.run(connection, schema.files(), "migrate.sql");
      SqlRunner.execute(
          connection, "audit", "CREATE TABLE public.audit (before public.tasks, id integer)");

      String file = "rollback/90-foreign-keys.sql";
      assertThatThrownBy(() -> SqlRunner.run(connection, file, schema.files().get(file)))
          .hasMessageContaining("column before of table public.audit");
    }
  }

  static Stream<CitusServer> servers() {
    return CitusServer.onPostgres(15, 18).stream();
  }

  /** Those for pg_cron are run by hand, as their phases are. */
  private static List<String> backwards(MigratedSchema schema) {
    return schema.files().keySet().stream()
        .filter(file -> file.startsWith("rollback/") && !file.contains("pg-cron"))
        .sorted(Comparator.reverseOrder())
        .toList();
  }
}
