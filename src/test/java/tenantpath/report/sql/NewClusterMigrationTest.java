package tenantpath.report.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tenantpath.testing.DatabaseState.differences;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tenantpath.plan.LoadStep.SetSequence;
import tenantpath.plan.Route;
import tenantpath.testing.DatabaseState;
import tenantpath.testing.EmbeddedServer;
import tenantpath.testing.MigratedSchema;
import tenantpath.testing.PsqlScript;
import tenantpath.testing.SqlRunner;
import tenantpath.testing.citus.StandInServer;
import tenantpath.testing.fill.FilledTenants;

/**
 * {@code --route new-cluster}: the rows of a source come to an empty coordinator, each with its
 * tenant, whatever stops it on the way; the source stays as phase 60 left it.
 */
class NewClusterMigrationTest {
  private static final Path CASES = Path.of("testdata", "cases");
  private static final Path MIGRATION = Path.of("src", "test", "resources", "migration");

  @TempDir Path folder;

  static Stream<Arguments> schemas() throws IOException {
    List<Path> dumps = new ArrayList<>();
    try (Stream<Path> cases = Files.list(CASES);
        Stream<Path> migrations = Files.list(MIGRATION)) {
      cases.map(c -> c.resolve("dump.sql")).filter(Files::exists).sorted().forEach(dumps::add);
      migrations.sorted().forEach(dumps::add);
    }
    Stream.of("keys", "modules", "partitions")
        .map(name -> Path.of("testdata", "dumps", name + ".sql"))
        .forEach(dumps::add);
    return Stream.of(15, 18).flatMap(m -> dumps.stream().map(dump -> Arguments.of(dump, m)));
  }

  @ParameterizedTest(name = "{0} on PostgreSQL {1}")
  @MethodSource("schemas")
  void everyRowMovesWithItsTenant(Path dump, int major) throws Exception {
    MigratedSchema schema = MigratedSchema.by(Route.NEW_CLUSTER, dump);
    EmbeddedServer server = EmbeddedServer.of(major);
    Connection before = server.newDatabase();
    FilledTenants filled = schema.loadAndFill(before);
    PsqlScript.run(before, schema.files(), "migrate-source.sql");
    String database = before.getCatalog();
    before.close();
    try (Connection target = emptyCopy(server, database);
        Connection source = server.connect(database)) {
      List<String> atSource = state(source);
      PsqlScript.run(source, schema.files(), "migrate-source.sql");
      assertThat(differences(atSource, state(source))).isEmpty();

      move(target, source, schema);

      assertThat(differences(atSource, state(source))).isEmpty();
      assertThat(filled.lostOrChanged(target)).isEmpty();
      assertThat(schema.distributed()).isNotEmpty();
      assertThat(schema.withTheWrongTenant(target, filled)).isEmpty();
      assertThat(schema.misplaced(target)).isEmpty();
      assertThat(schema.unlikeTheLedger(target)).isEmpty();
      assertThat(new StandInServer(major).traps(target)).isEmpty();
      assertThat(SqlRunner.column(target, UNFILLED)).isEmpty();
      assertThat(numbersGivenTwice(target, schema)).isEmpty();

      List<String> moved = state(target);
      move(target, source, schema);
      assertThat(differences(moved, state(target))).isEmpty();
    }
  }

  private static final String UNFILLED =
      "SELECT oid::regclass FROM pg_class WHERE relkind = 'm' AND NOT relispopulated";

  /** The next number of each sequence must not be that of a row. */
  private static List<String> numbersGivenTwice(Connection target, MigratedSchema schema)
      throws SQLException {
    List<String> twice = new ArrayList<>();
    for (SetSequence step : schema.analysis().plan().steps(SetSequence.class)) {
      for (var column : step.columns()) {
        String behind =
            "SELECT max(%s) FROM %s HAVING max(%s) > (SELECT last_value FROM %s)"
                .formatted(
                    '"' + column.column() + '"',
                    column.table(),
                    '"' + column.column() + '"',
                    step.sequence());
        SqlRunner.column(target, behind).forEach(most -> twice.add(column + " has " + most));
      }
    }
    return twice;
  }

  @ParameterizedTest
  @ValueSource(strings = {"keys", "foreign-keys", "objects", "partitions", "local"})
  void stoppedAnywhereItEndsInTheSameState(String name) throws Exception {
    MigratedSchema schema = MigratedSchema.by(Route.NEW_CLUSTER, MIGRATION.resolve(name + ".sql"));
    EmbeddedServer server = EmbeddedServer.of(15);
    String database = migratedSource(server, schema);
    String empty;
    try (Connection target = emptyCopy(server, database)) {
      empty = target.getCatalog();
    }
    try (Connection source = server.connect(database)) {
      List<String> due;
      int statements;
      try (Connection target = server.copyOf(empty)) {
        statements = move(target, source, schema).size();
        due = state(target);
      }
      Random random = new Random(name.hashCode());
      for (int i = 0; i < 5; i++) {
        int stop = 1 + random.nextInt(statements - 1);
        try (Connection target = server.copyOf(empty)) {
          PsqlScript.stop(target, source, schema.files(), TARGET, stop);
          SqlRunner.execute(target, "a lost connection", "ROLLBACK");
          SqlRunner.execute(target, "a new session", "DISCARD ALL");
          move(target, source, schema);
          assertThat(differences(due, state(target)))
              .as("stopped after statement %d", stop)
              .isEmpty();
        }
      }
    }
  }

  @Test
  void refusesASourceThatIsNotWhatWasAnalysed() throws Exception {
    assertRefused(
        "ALTER TABLE public.line_items ADD note text; CREATE TABLE public.late (id int)",
        "public.late (id) is not in the plan; public.line_items (note) is not in the plan");
  }

  @Test
  void refusesASourceWithoutItsKeys() throws Exception {
    assertRefused(
        "ALTER TABLE public.line_item_options DROP COLUMN store_id CASCADE",
        "public.line_item_options (store_id) is not at the source");
  }

  private static void assertRefused(String change, String why) throws Exception {
    MigratedSchema schema =
        MigratedSchema.by(Route.NEW_CLUSTER, CASES.resolve("storefront/dump.sql"));
    EmbeddedServer server = EmbeddedServer.of(15);
    String database = migratedSource(server, schema);
    try (Connection target = emptyCopy(server, database);
        Connection source = server.connect(database)) {
      SqlRunner.execute(source, "meanwhile", change);
      assertThatThrownBy(() -> move(target, source, schema)).hasMessageContaining(why);
      assertThat(SqlRunner.column(target, "SELECT logicalrelid FROM pg_dist_partition")).isEmpty();
    }
  }

  @Test
  void noticesRowsThatAreWrittenMeanwhile() throws Exception {
    MigratedSchema schema =
        MigratedSchema.by(Route.NEW_CLUSTER, CASES.resolve("storefront/dump.sql"));
    EmbeddedServer server = EmbeddedServer.of(15);
    String database = migratedSource(server, schema);
    int loaded;
    try (Connection target = emptyCopy(server, database);
        Connection source = server.connect(database)) {
      List<String> done = move(target, source, schema);
      loaded =
          done.indexOf(
              "CREATE TEMPORARY TABLE tenantpath_counted (relation text, row_count bigint)");
    }
    try (Connection target = emptyCopy(server, database);
        Connection source = server.connect(database);
        Connection writer = server.connect(database)) {
      PsqlScript.stop(target, source, schema.files(), TARGET, loaded);
      SqlRunner.execute(writer, "meanwhile", "DELETE FROM public.admin_users");
      SqlRunner.execute(target, "a new session", "DISCARD ALL");
      assertThatThrownBy(() -> move(target, source, schema))
          .hasMessageContaining("not every row is here: ONLY public.admin_users has ")
          .hasMessageContaining(" rows here and 0 at the source");
    }
  }

  @Test
  void leavesLocalTablesAsTheyAreAtTheSource() throws Exception {
    MigratedSchema schema = MigratedSchema.by(Route.NEW_CLUSTER, MIGRATION.resolve("local.sql"));
    EmbeddedServer server = EmbeddedServer.of(15);
    String database = migratedSource(server, schema);
    try (Connection source = server.connect(database)) {
      SqlRunner.execute(source, "counted down", "SELECT setval('public.local_countdown', -7)");
      SqlRunner.execute(source, "restarted", "ALTER SEQUENCE public.local_restarted RESTART 1000");
    }
    try (Connection target = emptyCopy(server, database);
        Connection source = server.connect(database)) {
      move(target, source, schema);
      for (String query : List.of(LOCAL_COMMENTS, LOCAL_SEQUENCES)) {
        assertThat(SqlRunner.column(target, query))
            .isEqualTo(SqlRunner.column(source, query))
            .isNotEmpty();
      }
      assertThat(localLines(source)).hasSizeGreaterThan(40);
      assertThat(differences(localLines(source), localLines(target))).isEmpty();
      assertThat(SqlRunner.column(target, "SELECT shelves FROM local_b"))
          .isEqualTo(
              SqlRunner.column(source, "SELECT count(DISTINCT shelf_code) FROM local_books"));
    }
  }

  @Test
  void takesRowsThatBreakAConstraintThatIsNotValid() throws Exception {
    String late =
        """
        ALTER TABLE public.companies ADD CONSTRAINT late CHECK ((id < 0)) NOT VALID;
        COMMENT ON CONSTRAINT late ON public.companies IS 'it''s late';
        ALTER TABLE public.local_events ADD CONSTRAINT late CHECK ((at_day < 0)) NOT VALID;
        """;
    Path local = MIGRATION.resolve("local.sql");
    Path dump = folder.resolve("late.sql");
    Files.writeString(dump, Files.readString(local) + late);
    EmbeddedServer server = EmbeddedServer.of(15);
    MigratedSchema schema = MigratedSchema.by(Route.NEW_CLUSTER, dump);
    String database;
    try (Connection source = server.newDatabase()) {
      MigratedSchema.by(Route.NEW_CLUSTER, local).loadAndFill(source);
      SqlRunner.run(source, "late.sql", late);
      PsqlScript.run(source, schema.files(), "migrate-source.sql");
      database = source.getCatalog();
    }
    try (Connection target = emptyCopy(server, database);
        Connection source = server.connect(database)) {
      move(target, source, schema);
      for (String query :
          List.of(LATE, "SELECT count(*) FROM companies", "SELECT * FROM local_events")) {
        assertThat(SqlRunner.column(target, query))
            .isEqualTo(SqlRunner.column(source, query))
            .isNotEmpty();
      }
      assertThat(SqlRunner.column(target, LATE)).hasSize(4);
    }
  }

  private static final String LATE =
      "SELECT concat_ws(' ', conrelid::regclass, pg_get_constraintdef(oid), convalidated,"
          + " obj_description(oid, 'pg_constraint')) FROM pg_constraint WHERE conname = 'late' AND contype = 'c' ORDER BY 1";

  private static final String LOCAL_COMMENTS =
      "SELECT d.description FROM pg_description d JOIN pg_constraint r ON r.oid = d.objoid"
          + " WHERE r.conrelid = 'public.local_books'::regclass";
  private static final String LOCAL_SEQUENCES =
      "SELECT last_value || ' ' || is_called FROM public.local_countdown UNION ALL"
          + " SELECT last_value || ' ' || is_called FROM public.local_restarted";

  private static List<String> localLines(Connection connection) throws SQLException {
    return DatabaseState.catalog(connection).stream().filter(l -> l.contains("local_")).toList();
  }

  private static final String TARGET = "migrate-target.sql";

  private static List<String> move(Connection target, Connection source, MigratedSchema schema)
      throws SQLException {
    return PsqlScript.stop(target, source, schema.files(), TARGET, Integer.MAX_VALUE);
  }

  /** A filled database after phases 10 to 60. */
  private static String migratedSource(EmbeddedServer server, MigratedSchema schema)
      throws SQLException {
    try (Connection source = server.newDatabase()) {
      schema.loadAndFill(source);
      PsqlScript.run(source, schema.files(), "migrate-source.sql");
      return source.getCatalog();
    }
  }

  /** A coordinator with the schema of the source as pg_dump would give it, without rows. */
  private static Connection emptyCopy(EmbeddedServer server, String database) throws SQLException {
    Connection copy = server.copyOf(database);
    SqlRunner.execute(copy, "empty", "SET session_replication_role = replica");
    for (String statement : SqlRunner.column(copy, EMPTYING)) {
      SqlRunner.execute(copy, "empty", statement);
    }
    SqlRunner.execute(copy, "empty", "RESET session_replication_role");
    StandInServer.install(copy);
    return copy;
  }

  private static final String EMPTYING =
      """
      SELECT CASE relkind WHEN 'S' THEN format('ALTER SEQUENCE %s RESTART', oid::regclass)
                          WHEN 'm' THEN format('REFRESH MATERIALIZED VIEW %s WITH NO DATA', oid::regclass)
                          ELSE format('TRUNCATE %s CASCADE', oid::regclass) END
        FROM pg_class WHERE relkind IN ('r', 'p', 'S', 'm') AND relnamespace::regnamespace::text !~ '^(pg_|information)'
       ORDER BY oid
      """;

  private static List<String> state(Connection connection) throws SQLException {
    List<String> state = new ArrayList<>(DatabaseState.catalog(connection));
    state.addAll(DatabaseState.contents(connection));
    for (String sequence :
        SqlRunner.column(connection, "SELECT oid::regclass FROM pg_class WHERE relkind = 'S'")) {
      String value = "SELECT '%s ' || last_value || ' ' || is_called FROM %s";
      state.addAll(
          SqlRunner.column(connection, value.formatted(sequence.replace("'", "''"), sequence)));
    }
    Collections.sort(state);
    return state;
  }
}
