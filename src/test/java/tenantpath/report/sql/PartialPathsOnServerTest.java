package tenantpath.report.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tenantpath.plan.BackfillStep.BatchFunction;
import tenantpath.plan.Phase;
import tenantpath.testing.DatabaseState;
import tenantpath.testing.EmbeddedServer;
import tenantpath.testing.HandMadeAnalysis;
import tenantpath.testing.MigrationRun;
import tenantpath.testing.SqlRunner;

/** Tables whose paths break off at NULLs, each row on another one, on a real server. */
class PartialPathsOnServerTest {
  private static final String DDL =
      """
      CREATE TABLE public.stores (id integer PRIMARY KEY);
      CREATE TABLE public.products (
        id integer PRIMARY KEY, store_id integer NOT NULL REFERENCES public.stores);
      CREATE TABLE public.orders (
        no integer, part integer, product_id integer NOT NULL REFERENCES public.products,
        PRIMARY KEY (no, part));
      CREATE TABLE public.notes (
        id integer PRIMARY KEY,
        store_id_before integer,
        product_id integer REFERENCES public.products,
        order_no integer, order_part integer,
        answer_id integer,
        FOREIGN KEY (order_no, order_part) REFERENCES public.orders (no, part));
      CREATE TABLE public.answers (
        id integer PRIMARY KEY,
        original_id integer REFERENCES public.notes,
        order_no integer, order_part integer,
        FOREIGN KEY (order_no, order_part) REFERENCES public.orders (no, part));
      ALTER TABLE public.notes ADD FOREIGN KEY (answer_id) REFERENCES public.answers;
      CREATE TABLE public.files (
        id integer PRIMARY KEY, answer_id integer NOT NULL REFERENCES public.answers);
      """;

  private static final String ROWS =
      """
      INSERT INTO public.stores VALUES (1), (2);
      INSERT INTO public.products VALUES (11, 1), (12, 2);
      INSERT INTO public.orders VALUES (1, 1, 11), (1, 2, 12);
      INSERT INTO public.answers VALUES (41, NULL, 1, 1), (42, NULL, 1, 2);
      INSERT INTO public.notes VALUES
        (31, NULL, 11, NULL, NULL, NULL),
        (32, NULL, NULL, 1, 2, NULL),
        (33, NULL, NULL, NULL, NULL, 42),
        (34, NULL, 11, 1, 1, 41),
        (35, NULL, NULL, 1, NULL, 42);
      INSERT INTO public.answers VALUES (43, 31, NULL, NULL), (44, 33, 1, 2);
      INSERT INTO public.files SELECT id, id FROM public.answers;
      """;

  private Connection connection;
  private MigrationRun run;
  private List<BatchFunction> batches;

  @BeforeEach
  void createSchema() throws SQLException {
    connection = EmbeddedServer.of(15).newDatabase();
    execute(DDL);
    var analysis =
        HandMadeAnalysis.of(
            DDL, "store_id", List.of("public.stores.id", "public.products.store_id"), List.of());
    batches = analysis.plan().steps(BatchFunction.class);
    run = new MigrationRun(analysis, connection);
  }

  @AfterEach
  void close() throws SQLException {
    if (connection != null) {
      connection.close();
    }
  }

  @Test
  void aRowIsFilledOverATableThatHasItsOwnKeyFromIt() throws SQLException {
    String ddl =
        """
        CREATE TABLE public.stores (id integer PRIMARY KEY);
        CREATE TABLE public.desks (
          id integer PRIMARY KEY, store_id integer NOT NULL REFERENCES public.stores);
        CREATE TABLE public.rooms (
          id integer PRIMARY KEY, desk_id integer NOT NULL REFERENCES public.desks);
        CREATE TABLE public.carts (
          id integer PRIMARY KEY, owner_id integer REFERENCES public.stores, visit_id integer);
        CREATE TABLE public.visits (
          id integer PRIMARY KEY, cart_id integer REFERENCES public.carts,
          room_id integer REFERENCES public.rooms);
        ALTER TABLE public.carts ADD FOREIGN KEY (visit_id) REFERENCES public.visits;
        """;
    try (Connection own = EmbeddedServer.of(15).newDatabase()) {
      SqlRunner.execute(own, "schema", ddl);
      SqlRunner.execute(
          own,
          "rows",
          """
          INSERT INTO public.stores VALUES (1), (2);
          INSERT INTO public.desks VALUES (11, 1), (12, 2);
          INSERT INTO public.rooms VALUES (21, 11), (22, 12);
          INSERT INTO public.visits VALUES (31, NULL, 22);
          INSERT INTO public.carts VALUES (41, 1, NULL), (42, NULL, 31);
          INSERT INTO public.visits VALUES (32, 41, NULL);
          """);
      new MigrationRun(
              HandMadeAnalysis.of(
                  ddl, "store_id", List.of("public.stores.id", "public.desks.store_id"), List.of()),
              own)
          .run(Phase.ADD_COLUMNS, Phase.FILL_NEW_ROWS, Phase.BACKFILL, Phase.VERIFY_BACKFILL);
      assertThat(
              SqlRunner.column(
                  own,
                  "SELECT 'cart ' || id || ' ' || store_id FROM public.carts UNION ALL"
                      + " SELECT 'visit ' || id || ' ' || store_id FROM public.visits ORDER BY 1"))
          .containsExactly("cart 41 1", "cart 42 2", "visit 31 2", "visit 32 1");
    }
  }

  @Test
  void fillsEachRowAlongTheFirstPathThatLeadsAnywhere() throws SQLException {
    execute(ROWS);
    List<String> catalog = DatabaseState.catalog(connection);
    List<String> contents = DatabaseState.contents(connection);
    run.run(Phase.ADD_COLUMNS, Phase.FILL_NEW_ROWS, Phase.BACKFILL);
    assertFilled();
    run.run(Phase.VERIFY_BACKFILL, Phase.NOT_NULL);
    List<String> rows = DatabaseState.rows(connection);
    run.run(
        Phase.ADD_COLUMNS,
        Phase.FILL_NEW_ROWS,
        Phase.BACKFILL,
        Phase.VERIFY_BACKFILL,
        Phase.NOT_NULL);
    assertThat(DatabaseState.rows(connection)).isEqualTo(rows);
    run.rollBack(
        Phase.NOT_NULL,
        Phase.VERIFY_BACKFILL,
        Phase.BACKFILL,
        Phase.FILL_NEW_ROWS,
        Phase.ADD_COLUMNS);
    assertThat(DatabaseState.catalog(connection)).isEqualTo(catalog);
    assertThat(DatabaseState.contents(connection)).isEqualTo(contents);
  }

  @Test
  void fillsThemByBatchesToo() throws SQLException {
    execute(ROWS);
    run.run(Phase.ADD_COLUMNS, Phase.FILL_NEW_ROWS, Phase.BACKFILL_PG_CRON);
    for (int round = 0; round < 10; round++) {
      for (BatchFunction function : batches) {
        SqlRunner.column(connection, "SELECT %s(2)".formatted(function.function().quoted()));
      }
    }
    for (BatchFunction function : batches) {
      assertThat(
              SqlRunner.column(connection, "SELECT %s(2)".formatted(function.function().quoted())))
          .as(function.table().quoted())
          .containsExactly("0");
    }
    assertFilled();
    run.run(Phase.VERIFY_BACKFILL);
  }

  @Test
  void fillsRowsThatAreWrittenMeanwhile() throws SQLException {
    run.run(Phase.ADD_COLUMNS, Phase.FILL_NEW_ROWS);
    execute(ROWS);
    assertFilled();
    run.run(Phase.BACKFILL, Phase.VERIFY_BACKFILL, Phase.NOT_NULL);
    assertFilled();
  }

  @Test
  void followsARowThatGetsAnotherPath() throws SQLException {
    execute(ROWS);
    run.run(Phase.ADD_COLUMNS, Phase.FILL_NEW_ROWS, Phase.BACKFILL);
    execute(
        "UPDATE public.notes SET product_id = NULL, order_no = 1, order_part = 2 WHERE id = 31");
    assertThat(keys("notes", "id = 31")).containsExactly("2");
    assertThat(keys("answers", "id = 43")).containsExactly("2");
    assertThat(keys("files", "id = 43")).containsExactly("2");
  }

  @Test
  void takesTheRowsAlongThatHaveNoBetterPathWhenAParentChangesTenant() throws SQLException {
    execute(ROWS);
    run.run(Phase.ADD_COLUMNS, Phase.FILL_NEW_ROWS, Phase.BACKFILL);
    execute("UPDATE public.orders SET product_id = 11 WHERE (no, part) = (1, 2)");
    assertThat(keys("orders", "true")).containsExactly("1", "1");
    assertThat(keys("notes", "id IN (32, 33, 35)")).containsExactly("1", "1", "1");
    assertThat(keys("answers", "id IN (42, 44)")).containsExactly("1", "1");
    assertThat(keys("files", "true")).containsOnly("1");
    run.run(Phase.VERIFY_BACKFILL);

    execute("UPDATE public.orders SET product_id = 12 WHERE (no, part) = (1, 1)");
    assertThat(keys("notes", "id = 34")).containsExactly("1");
    assertThatThrownBy(() -> run.run(Phase.VERIFY_BACKFILL))
        .hasMessageContaining(
            "public.notes: store_id is not the one that order_no, order_part leads to, over"
                + " public.orders (1 rows)");
  }

  @Test
  void countsRowsThatNoPathLeadsAnywhereAndThoseWhosePathsDisagree() throws SQLException {
    execute(ROWS);
    execute(
        """
        INSERT INTO public.notes VALUES
          (36, NULL, NULL, 1, NULL, NULL), (37, NULL, 11, 1, 2, NULL), (38, NULL, 12, NULL, NULL, 43);
        """);
    run.run(Phase.ADD_COLUMNS, Phase.FILL_NEW_ROWS, Phase.BACKFILL);
    assertThat(keys("notes", "id = 37")).containsExactly("1");
    assertThatThrownBy(() -> run.run(Phase.VERIFY_BACKFILL))
        .hasMessageContaining("3 of its checks found rows")
        .hasMessageContaining("public.notes: store_id is NULL (1 rows)")
        .hasMessageContaining(
            "public.notes: store_id is not the one that order_no, order_part leads to, over"
                + " public.orders (1 rows)")
        .hasMessageContaining(
            "public.notes: store_id is not the one that answer_id leads to, over public.answers"
                + " (1 rows)");
  }

  private void assertFilled() throws SQLException {
    assertThat(
            SqlRunner.column(
                connection,
                """
                SELECT string_agg(id || ':' || store_id, ' ' ORDER BY id) FROM (
                  SELECT id, store_id FROM public.notes UNION ALL
                  SELECT id, store_id FROM public.answers) AS r
                """))
        .containsExactly("31:1 32:2 33:2 34:1 35:2 41:1 42:2 43:1 44:2");
    assertThat(run.wrongRows()).isEmpty();
  }

  private List<String> keys(String table, String where) throws SQLException {
    return SqlRunner.column(
        connection, "SELECT store_id FROM public.%s WHERE %s ORDER BY 1".formatted(table, where));
  }

  private void execute(String sql) throws SQLException {
    SqlRunner.execute(connection, "test", sql);
  }
}
