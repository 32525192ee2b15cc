package tenantpath.report.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tenantpath.Analysis;
import tenantpath.AnalysisOptions;
import tenantpath.Analyzer;
import tenantpath.decisions.DecisionsFile;
import tenantpath.distribution.DesignOptions;
import tenantpath.dump.DumpSource;
import tenantpath.plan.BackfillStep.BatchFunction;
import tenantpath.plan.Phase;
import tenantpath.testing.DatabaseState;
import tenantpath.testing.EmbeddedServer;
import tenantpath.testing.MigrationRun;
import tenantpath.testing.SqlRunner;

/** Rows that reach no tenant stop the migration until people say what becomes of them. */
class NullRowsOnServerTest {
  private static final Phase[] FILL = {
    Phase.ADD_COLUMNS, Phase.FILL_NEW_ROWS, Phase.BACKFILL, Phase.VERIFY_BACKFILL, Phase.NOT_NULL
  };
  private static final Phase[] BACK = {
    Phase.NOT_NULL, Phase.VERIFY_BACKFILL, Phase.BACKFILL, Phase.FILL_NEW_ROWS, Phase.ADD_COLUMNS
  };
  private static final String DDL =
      """
      CREATE TABLE public.stores (id integer PRIMARY KEY, name text NOT NULL);
      CREATE TABLE public.orders (id integer PRIMARY KEY,
        store_id integer REFERENCES public.stores);
      CREATE TABLE public.carts (id integer PRIMARY KEY,
        store_id integer NOT NULL REFERENCES public.stores);
      CREATE TABLE public.notes (id integer PRIMARY KEY,
        order_id integer REFERENCES public.orders,
        cart_id integer REFERENCES public.carts);
      CREATE TABLE public.replies (id integer PRIMARY KEY,
        note_id integer NOT NULL REFERENCES public.notes);
      """;
  private static final String ROWS =
      """
      INSERT INTO public.stores VALUES (1, 'one'), (2, 'two'), (9, 'nobody''s');
      INSERT INTO public.orders VALUES (1, 1), (2, 2), (3, NULL);
      INSERT INTO public.carts VALUES (2, 2);
      INSERT INTO public.notes VALUES (1, 1, NULL), (2, NULL, 2), (3, NULL, NULL), (4, 3, NULL);
      INSERT INTO public.replies SELECT id, id FROM public.notes;
      """;

  private Connection connection;

  @BeforeEach
  void createSchema() throws SQLException {
    connection = EmbeddedServer.of(15).newDatabase();
    execute(DDL);
  }

  @AfterEach
  void close() throws SQLException {
    if (connection != null) {
      connection.close();
    }
  }

  @Test
  void theyStopTheMigrationWhereNothingWasDecided() throws Exception {
    execute(ROWS);
    MigrationRun run = run("tenant: stores\n");
    run.run(Phase.ADD_COLUMNS, Phase.FILL_NEW_ROWS, Phase.BACKFILL);
    assertThatThrownBy(() -> run.run(Phase.VERIFY_BACKFILL))
        .hasMessageContaining("public.orders: store_id is NULL (1 rows)")
        .hasMessageContaining("public.notes: store_id is NULL (2 rows)")
        .hasMessageContaining("public.replies: store_id is NULL (2 rows)")
        .hasMessageContaining("nulls: leave-out, delete or {sentinel: KEY}");
  }

  @Test
  void theyGetTheSentinelAndSoDoTheRowsBelowThem() throws Exception {
    execute(ROWS);
    List<String> catalog = DatabaseState.catalog(connection);
    MigrationRun run = run(sentinel());
    run.run(FILL);
    assertThat(keys("orders")).containsExactly("1", "2", "9");
    assertThat(keys("notes")).containsExactly("1", "2", "9", "9");
    assertThat(keys("replies")).containsExactly("1", "2", "9", "9");
    List<String> rows = DatabaseState.rows(connection);
    run.run(FILL);
    assertThat(DatabaseState.rows(connection)).isEqualTo(rows);
    run.rollBack(BACK);
    assertThat(DatabaseState.catalog(connection)).isEqualTo(catalog);
  }

  @Test
  void theyGetTheSentinelByBatchesToo() throws Exception {
    execute(ROWS);
    Analysis analysis = analysis(sentinel());
    MigrationRun run = new MigrationRun(analysis, connection);
    run.run(Phase.ADD_COLUMNS, Phase.FILL_NEW_ROWS, Phase.BACKFILL_PG_CRON);
    List<BatchFunction> functions = analysis.plan().steps(BatchFunction.class);
    assertThat(SqlRunner.column(connection, call(functions.get(2)))).containsExactly("-1");
    for (BatchFunction function : functions) {
      while (!SqlRunner.column(connection, call(function)).equals(List.of("0"))) {
        // the next batch
      }
    }
    run.run(Phase.VERIFY_BACKFILL, Phase.NOT_NULL);
    assertThat(keys("replies")).containsExactly("1", "2", "9", "9");
  }

  @Test
  void newRowsGetTheSentinelUnlessTheyHaveAKeyOrAParent() throws Exception {
    execute("INSERT INTO public.stores VALUES (9, 'nobody''s')");
    MigrationRun run = run(sentinel());
    run.run(Phase.ADD_COLUMNS, Phase.FILL_NEW_ROWS);
    execute(ROWS.replace(", (9, 'nobody''s')", ""));
    execute("INSERT INTO public.notes (id, store_id) VALUES (5, 2), (6, NULL)");
    assertThat(keys("orders")).containsExactly("1", "2", "9");
    assertThat(keys("notes")).containsExactly("1", "2", "9", "9", "2", "9");
    execute("UPDATE public.notes SET order_id = 2 WHERE id = 6");
    assertThat(keys("notes WHERE id = 6")).containsExactly("2");
    run.run(FILL);
  }

  @Test
  void theSentinelMustBeATenant() throws Exception {
    execute(ROWS);
    execute("DELETE FROM public.stores WHERE id = 9");
    MigrationRun run = run(sentinel());
    assertThatThrownBy(() -> run.run(Phase.ADD_COLUMNS))
        .hasMessageContaining(
            "public.stores has no row with id '9', the tenant of rows without one");
  }

  @Test
  void theyAreDeletedChildrenFirstOnceEverythingElseIsRight() throws Exception {
    execute(ROWS);
    MigrationRun run = run(decided("delete"));
    run.run(Phase.ADD_COLUMNS, Phase.FILL_NEW_ROWS);
    assertThatThrownBy(() -> run.run(Phase.VERIFY_BACKFILL))
        .hasMessageContaining("public.notes: store_id is NULL, and a path tells it (2 rows)");
    run.run(Phase.BACKFILL, Phase.VERIFY_BACKFILL);
    assertThat(keys("notes")).hasSize(4);
    run.run(Phase.NOT_NULL);
    assertThat(keys("orders")).containsExactly("1", "2");
    assertThat(keys("notes")).containsExactly("1", "2");
    assertThat(keys("replies")).containsExactly("1", "2");
    run.run(FILL);
    assertThat(run.files().get("rollback/50-not-null.sql"))
        .contains("no SQL restores what 50-not-null.sql deleted, only a backup does");
    run.rollBack(BACK);
  }

  @Test
  void theTableStaysBehindWithThemAndSoDoThoseBelowIt() throws Exception {
    execute(ROWS);
    MigrationRun run =
        run(
            """
            tenant: stores
            tables:
              - {table: notes, nulls: leave-out}
              - {table: orders, nulls: {sentinel: 9}}
            """);
    run.run(FILL);
    assertThat(run.files().get("10-add-columns.sql")).doesNotContain("notes", "replies");
  }

  private static String sentinel() {
    return decided("{sentinel: 9}");
  }

  private static String decided(String nulls) {
    return """
    tenant: stores
    tables:
      - {table: orders, nulls: %1$s}
      - {table: notes, nulls: %1$s, reason: nobody's notes}
      - {table: replies, nulls: %1$s}
    """
        .formatted(nulls);
  }

  private MigrationRun run(String decisions) throws Exception {
    return new MigrationRun(analysis(decisions), connection);
  }

  private static Analysis analysis(String decisions) throws Exception {
    AnalysisOptions options =
        new AnalysisOptions(
            DesignOptions.DEFAULT,
            Optional.of(new DecisionsFile("tenantpath.yml", decisions)),
            Optional.empty(),
            OptionalInt.empty());
    return Analyzer.analyze(DumpSource.ofText("dump.sql", DDL), options);
  }

  private static String call(BatchFunction function) {
    return "SELECT %s(1)".formatted(function.function().quoted());
  }

  private List<String> keys(String tableAndWhere) throws SQLException {
    return SqlRunner.column(
        connection, "SELECT store_id FROM public.%s ORDER BY id".formatted(tableAndWhere));
  }

  private void execute(String sql) throws SQLException {
    SqlRunner.execute(connection, "test", sql);
  }
}
