package tenantpath.report.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tenantpath.plan.Phase;
import tenantpath.testing.EmbeddedServer;
import tenantpath.testing.HandMadeAnalysis;
import tenantpath.testing.MigrationRun;
import tenantpath.testing.SqlRunner;

/** What the fill triggers do to rows written meanwhile, and what phase 40 finds. */
class TriggersAndChecksOnServerTest {
  private static final String DDL =
      """
      CREATE TABLE public.stores (store_id integer PRIMARY KEY);
      CREATE TABLE public.products (
        product_id integer PRIMARY KEY, store_id integer REFERENCES public.stores);
      CREATE TABLE public.orders (
        order_id integer PRIMARY KEY, store_id integer NOT NULL REFERENCES public.stores);
      CREATE TABLE public.line_items (
        line_item_id integer PRIMARY KEY,
        order_id integer NOT NULL REFERENCES public.orders,
        product_id integer REFERENCES public.products);
      CREATE TABLE public.returns (
        id integer PRIMARY KEY,
        line_item_id integer NOT NULL REFERENCES public.line_items ON UPDATE CASCADE);
      """;

  private Connection connection;
  private MigrationRun run;

  @BeforeEach
  void createSchema() throws SQLException {
    connection = EmbeddedServer.of(15).newDatabase();
    execute(DDL);
    run =
        new MigrationRun(
            HandMadeAnalysis.of(
                DDL,
                "store_id",
                List.of(
                    "public.stores.store_id", "public.products.store_id", "public.orders.store_id"),
                List.of()),
            connection);
    execute(
        """
        INSERT INTO public.stores VALUES (1), (2);
        INSERT INTO public.products VALUES (11, 1), (12, 2);
        INSERT INTO public.orders VALUES (21, 1), (22, 2), (23, 1);
        INSERT INTO public.line_items VALUES (31, 21, 11), (32, 22, NULL);
        INSERT INTO public.returns VALUES (41, 31);
        """);
    run.run(Phase.ADD_COLUMNS, Phase.FILL_NEW_ROWS);
  }

  @AfterEach
  void close() throws SQLException {
    if (connection != null) {
      connection.close();
    }
  }

  @Test
  void refusesAKeyThatIsNotTheParents() throws SQLException {
    assertThatThrownBy(() -> execute("INSERT INTO public.line_items VALUES (33, 21, NULL, 2)"))
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("public.line_items: store_id is not the one that order_id leads to")
        .hasMessageContaining("The row has 2, its parent 1");
    execute("INSERT INTO public.line_items VALUES (33, 21, NULL, 1)");
    assertThatThrownBy(
            () -> execute("UPDATE public.line_items SET store_id = 2 WHERE line_item_id = 33"))
        .isInstanceOf(SQLException.class);
  }

  @Test
  void followsARowThatMovesToAnotherParent() throws SQLException {
    execute("INSERT INTO public.line_items VALUES (33, 21, NULL)");
    execute("INSERT INTO public.returns VALUES (42, 33)");
    execute("UPDATE public.line_items SET order_id = 22 WHERE line_item_id = 33");
    assertThat(keys("line_items", "line_item_id = 33")).containsExactly("2");
    assertThat(keys("returns", "id = 42")).containsExactly("2");
  }

  @Test
  void takesTheChildrenAlongWhenAParentChangesTenant() throws SQLException {
    run.run(Phase.BACKFILL);
    execute("UPDATE public.orders SET store_id = 2 WHERE order_id = 21");
    assertThat(keys("line_items", "order_id = 21")).containsExactly("2");
    assertThat(keys("returns", "id = 41")).containsExactly("2");
    assertThat(run.wrongRows()).isEmpty();
  }

  @Test
  void countsEverythingBeforeItRaises() throws SQLException {
    execute("INSERT INTO public.products VALUES (13, NULL)");
    assertThatThrownBy(() -> run.run(Phase.VERIFY_BACKFILL))
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("3 of its checks found rows")
        .hasMessageContaining("public.line_items: store_id is NULL (2 rows)")
        .hasMessageContaining("public.returns: store_id is NULL (1 rows)")
        .hasMessageContaining(
            "SELECT t.product_id FROM public.products AS t WHERE t.store_id IS NULL;");
  }

  @Test
  void reportsRowsWhosePathsDisagree() throws SQLException {
    execute("UPDATE public.line_items SET product_id = 12 WHERE line_item_id = 31");
    run.run(Phase.BACKFILL);
    assertThatThrownBy(() -> run.run(Phase.VERIFY_BACKFILL))
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("1 of its checks found rows")
        .hasMessageContaining(
            "public.line_items: store_id is not the one that product_id leads to, over"
                + " public.products (1 rows)");
  }

  @Test
  void staysSilentWhenEveryRowHasItsKey() throws SQLException {
    run.run(Phase.BACKFILL, Phase.VERIFY_BACKFILL, Phase.NOT_NULL);
    assertThat(keys("line_items", "true")).containsExactly("1", "2");
  }

  private List<String> keys(String table, String where) throws SQLException {
    return SqlRunner.column(
        connection, "SELECT store_id FROM public.%s WHERE %s ORDER BY 1".formatted(table, where));
  }

  private void execute(String sql) throws SQLException {
    SqlRunner.execute(connection, "test", sql);
  }
}
