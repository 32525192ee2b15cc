package tenantpath.report.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tenantpath.plan.Phase;
import tenantpath.testing.DatabaseState;
import tenantpath.testing.EmbeddedServer;
import tenantpath.testing.HandMadeAnalysis;
import tenantpath.testing.MigrationRun;
import tenantpath.testing.SqlRunner;

/** Names, types and shapes made to break the SQL, on a real server. */
class BackfillOnServerTest {
  private static final Phase[] ALL = {
    Phase.ADD_COLUMNS,
    Phase.FILL_NEW_ROWS,
    Phase.BACKFILL,
    Phase.VERIFY_BACKFILL,
    Phase.NOT_NULL,
    Phase.KEYS
  };
  private static final Phase[] BACK = {
    Phase.KEYS,
    Phase.NOT_NULL,
    Phase.VERIFY_BACKFILL,
    Phase.BACKFILL_PG_CRON,
    Phase.BACKFILL,
    Phase.FILL_NEW_ROWS,
    Phase.ADD_COLUMNS
  };

  @ParameterizedTest
  @ValueSource(ints = {15, 18})
  void fillsEveryRowAndCanBeRunTwiceAndUndone(int major) throws Exception {
    try (Connection connection = EmbeddedServer.of(major).newDatabase()) {
      MigrationRun run = torture(connection);
      execute(connection, "SET search_path = ''");
      List<String> catalog = DatabaseState.catalog(connection);
      List<String> contents = DatabaseState.contents(connection);
      run.run(ALL);
      assertThat(wrongRows(connection, run)).isEmpty();

      execute(connection, "SET search_path = ''");
      List<String> migrated = DatabaseState.catalog(connection);
      List<String> rows = DatabaseState.rows(connection);
      run.run(ALL);
      assertThat(DatabaseState.differences(migrated, DatabaseState.catalog(connection))).isEmpty();
      assertThat(DatabaseState.rows(connection)).isEqualTo(rows);

      run.run(Phase.BACKFILL_PG_CRON);
      run.rollBack(BACK);
      assertThat(ownNames(DatabaseState.differences(catalog, DatabaseState.catalog(connection))))
          .isEmpty();
      assertThat(DatabaseState.contents(connection)).isEqualTo(contents);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {15, 18})
  void fillsRowsThatAreWrittenMeanwhile(int major) throws Exception {
    try (Connection connection = EmbeddedServer.of(major).newDatabase()) {
      MigrationRun run = torture(connection);
      run.run(Phase.ADD_COLUMNS, Phase.FILL_NEW_ROWS);
      execute(
          connection,
          """
          INSERT INTO public.by_citext (id, code) VALUES (900001, 'CODE3');
          INSERT INTO public."select" VALUES (3, 900001);
          INSERT INTO public.composite_child (a, b) VALUES (3, 900001);
          UPDATE public.parted SET carrier_id = carrier_id WHERE id < 100;
          """);
      assertThat(
              column(
                  connection, "SELECT \"tenant KEY\" FROM public.composite_child WHERE b = 900001"))
          .containsExactly("tenant4");

      run.run(Phase.BACKFILL);
      execute(connection, "INSERT INTO public.composite_child (a, b) VALUES (1, 1000)");
      run.run(Phase.VERIFY_BACKFILL, Phase.NOT_NULL);
      assertThat(wrongRows(connection, run)).isEmpty();
    }
  }

  /** The server itself names what the partitions of a partition inherit. */
  private static List<String> ownNames(List<String> differences) {
    return differences.stream()
        .filter(line -> !line.contains("constraint public.keyless_parted_1_"))
        .toList();
  }

  /** The operators of citext are in the schema ext. */
  private static List<String> wrongRows(Connection connection, MigrationRun run)
      throws SQLException {
    execute(connection, "SET search_path = public, ext");
    List<String> wrong = run.wrongRows();
    execute(connection, "RESET search_path");
    return wrong;
  }

  private static MigrationRun torture(Connection connection) throws Exception {
    String text = resource("/torture/schema.sql");
    execute(connection, text);
    return new MigrationRun(
        HandMadeAnalysis.of(
            text,
            "tenant KEY",
            List.of("\"odd schema\".\"Root\".\"Key\"", "public.carrier.owner"),
            List.of("public.country")),
        connection);
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = BackfillOnServerTest.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    SqlRunner.execute(connection, "test", sql);
  }

  private static List<String> column(Connection connection, String sql) throws SQLException {
    return SqlRunner.column(connection, sql);
  }
}
