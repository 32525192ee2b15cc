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

/** Tables that name rows of several tables, by a column that says of which, on a real server. */
class PolymorphicOnServerTest {
  private static final String DDL =
      """
      CREATE TYPE public.kind AS ENUM ('Cart', 'Order''s', 'Store');
      CREATE TABLE public.stores (id integer PRIMARY KEY);
      CREATE TABLE public.carts (id integer PRIMARY KEY,
        store_id integer NOT NULL REFERENCES public.stores);
      CREATE TABLE public.orders (id integer PRIMARY KEY,
        cart_id integer NOT NULL REFERENCES public.carts);
      CREATE TABLE public.notes (id integer PRIMARY KEY, "Owner Type" public.kind,
        owner_id integer, cart_id integer REFERENCES public.carts);
      CREATE TABLE public.replies (id integer PRIMARY KEY,
        note_id integer NOT NULL REFERENCES public.notes);
      CREATE TABLE public.tags (label text, taggable_type varchar(20) NOT NULL,
        taggable_id integer NOT NULL);
      """;
  private static final String DECISIONS =
      """
      tenant: stores
      tables:
        - table: notes
          path: [owner_id, cart_id]
      relationships:
        - accept: notes(owner_id, "Owner Type" = 'Order''s') -> orders(id)
        - accept: notes(owner_id, "Owner Type" = 'Cart') -> carts(id)
        - accept: notes(owner_id, "Owner Type" = 'Store') -> stores(id)
        - accept: tags(taggable_id, taggable_type = 'note') -> notes(id)
        - accept: tags(taggable_id, taggable_type = 'Note') -> notes(id)
        - accept: tags(taggable_id, taggable_type = 'order') -> orders(id)
      """;
  private static final String ROWS =
      """
      INSERT INTO public.stores VALUES (1), (2);
      INSERT INTO public.carts VALUES (1, 1), (2, 2);
      INSERT INTO public.orders VALUES (1, 2), (2, 1);
      INSERT INTO public.notes VALUES (1, 'Cart', 1, NULL), (2, 'Order''s', 1, NULL),
        (3, 'Store', 1, NULL), (4, 'Store', 2, 2), (5, NULL, 1, 2);
      INSERT INTO public.replies SELECT id, id FROM public.notes;
      INSERT INTO public.tags VALUES ('a', 'note', 1), ('b', 'Note', 2), ('c', 'order', 2);
      """;

  private Connection connection;
  private Analysis analysis;
  private MigrationRun run;

  @BeforeEach
  void createSchema() throws Exception {
    connection = EmbeddedServer.of(15).newDatabase();
    execute(DDL);
    AnalysisOptions options =
        new AnalysisOptions(
            DesignOptions.DEFAULT,
            Optional.of(new DecisionsFile("tenantpath.yml", DECISIONS)),
            Optional.empty(),
            OptionalInt.empty());
    analysis = Analyzer.analyze(DumpSource.ofText("dump.sql", DDL), options);
    run = new MigrationRun(analysis, connection);
  }

  @AfterEach
  void close() throws SQLException {
    if (connection != null) {
      connection.close();
    }
  }

  @Test
  void fillsEachRowFromTheTableThatItsTypeNames() throws SQLException {
    execute(ROWS);
    List<String> catalog = DatabaseState.catalog(connection);
    run.run(Phase.ADD_COLUMNS, Phase.FILL_NEW_ROWS, Phase.BACKFILL);
    assertFilled();
    run.run(Phase.VERIFY_BACKFILL, Phase.NOT_NULL);
    run.run(Phase.BACKFILL_PG_CRON);
    run.rollBack(
        Phase.NOT_NULL,
        Phase.BACKFILL_PG_CRON,
        Phase.BACKFILL,
        Phase.FILL_NEW_ROWS,
        Phase.ADD_COLUMNS);
    assertThat(DatabaseState.catalog(connection)).isEqualTo(catalog);
  }

  @Test
  void fillsThemByBatchesToo() throws SQLException {
    execute(ROWS);
    run.run(Phase.ADD_COLUMNS, Phase.FILL_NEW_ROWS, Phase.BACKFILL_PG_CRON);
    for (BatchFunction function : analysis.plan().steps(BatchFunction.class)) {
      String call = "SELECT %s(1)".formatted(function.function().quoted());
      while (!SqlRunner.column(connection, call).equals(List.of("0"))) {
        // the next batch
      }
    }
    assertFilled();
  }

  @Test
  void fillsRowsThatAreWrittenMeanwhileAndFollowsThem() throws SQLException {
    run.run(Phase.ADD_COLUMNS, Phase.FILL_NEW_ROWS);
    execute(ROWS);
    assertFilled();
    execute("UPDATE public.notes SET \"Owner Type\" = 'Store' WHERE id = 2");
    assertThat(keys("notes", "id = 2")).containsExactly("1");
    assertThat(keys("replies", "id = 2")).containsExactly("1");
    assertThat(keys("tags", "label = 'b'")).containsExactly("1");
    execute("UPDATE public.carts SET store_id = 2 WHERE id = 1");
    assertThat(keys("notes", "id = 1")).containsExactly("2");
    assertThat(keys("tags", "true ORDER BY label")).containsExactly("2", "1", "2");
    run.run(Phase.BACKFILL, Phase.VERIFY_BACKFILL, Phase.NOT_NULL);
  }

  @Test
  void findsRowsOfTypesThatNoDecisionNamesAndThoseWithoutTheirParent() throws SQLException {
    execute(ROWS);
    execute("INSERT INTO public.tags VALUES ('d', 'Invoice', 1), ('e', 'order', 77)");
    run.run(Phase.ADD_COLUMNS, Phase.FILL_NEW_ROWS, Phase.BACKFILL);
    assertThatThrownBy(() -> run.run(Phase.VERIFY_BACKFILL))
        .hasMessageContaining("2 of its checks found rows")
        .hasMessageContaining("public.tags: store_id is NULL (2 rows)")
        .hasMessageContaining("public.tags: no row of public.orders for taggable_id (1 rows)");
  }

  private void assertFilled() throws SQLException {
    assertThat(keys("notes", "true ORDER BY id")).containsExactly("1", "2", "1", "2", "2");
    assertThat(keys("replies", "true ORDER BY id")).containsExactly("1", "2", "1", "2", "2");
    assertThat(keys("tags", "true ORDER BY label")).containsExactly("1", "2", "1");
  }

  private List<String> keys(String table, String where) throws SQLException {
    return SqlRunner.column(
        connection, "SELECT store_id FROM public.%s WHERE %s".formatted(table, where));
  }

  private void execute(String sql) throws SQLException {
    SqlRunner.execute(connection, "test", sql);
  }
}
