package tenantpath.report.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tenantpath.plan.Phase;
import tenantpath.testing.DatabaseState;
import tenantpath.testing.EmbeddedServer;
import tenantpath.testing.HandMadeAnalysis;
import tenantpath.testing.MigrationRun;
import tenantpath.testing.SqlRunner;

/** A batch function says that it is done once none that comes before it can fill any more. */
class BatchOrderOnServerTest {
  private static final String DDL =
      """
      CREATE TABLE public.stores (id bigint PRIMARY KEY);
      CREATE TABLE public.orders (id bigint PRIMARY KEY, shop bigint REFERENCES public.stores);
      CREATE TABLE public."Items" (id bigint PRIMARY KEY,
        order_id bigint NOT NULL REFERENCES public.orders);
      CREATE TABLE public.notes (id bigint PRIMARY KEY,
        item_id bigint NOT NULL REFERENCES public."Items");
      CREATE TABLE public.logins (id bigint PRIMARY KEY,
        shop bigint NOT NULL REFERENCES public.stores);
      """;
  private static final String ROWS =
      """
      INSERT INTO public.stores VALUES (1);
      INSERT INTO public.orders VALUES (1, 1), (2, 1), (3, NULL);
      INSERT INTO public."Items" SELECT id, id FROM public.orders;
      INSERT INTO public.notes SELECT id, id FROM public.orders;
      INSERT INTO public.logins VALUES (1, 1);
      """;
  private static final String ORDERS = "public.tenantpath_batch_orders";
  private static final String ITEMS = "public.\"tenantpath_batch_Items\"";
  private static final String NOTES = "public.tenantpath_batch_notes";
  private static final String LOGINS = "public.tenantpath_batch_logins";

  private Connection connection;
  private MigrationRun run;
  private List<String> catalog;

  @BeforeEach
  void createFunctions() throws SQLException {
    connection = EmbeddedServer.of(15).newDatabase();
    SqlRunner.execute(connection, "schema", DDL);
    SqlRunner.execute(connection, "rows", ROWS);
    catalog = DatabaseState.catalog(connection);
    run =
        new MigrationRun(
            HandMadeAnalysis.of(DDL, "store_id", List.of("public.stores.id"), List.of()),
            connection);
    run.run(Phase.ADD_COLUMNS, Phase.FILL_NEW_ROWS, Phase.BACKFILL_PG_CRON);
  }

  @AfterEach
  void close() throws SQLException {
    if (connection != null) {
      connection.close();
    }
  }

  @Test
  void waitsForAllThatComeBeforeIt() throws SQLException {
    assertThat(filled(NOTES, 10)).isEqualTo(-1);
    assertThat(filled(ITEMS, 10)).isEqualTo(-1);
    assertThat(filled(ORDERS, 1)).isEqualTo(1);
    assertThat(filled(ORDERS, 1)).isEqualTo(1);
    assertThat(filled(ORDERS, 1)).as("a row that reaches no tenant").isZero();
    assertThat(filled(NOTES, 10)).as("the items are still open").isEqualTo(-1);
    assertThat(filled(ITEMS, 10)).isEqualTo(2);
    assertThat(filled(NOTES, 10)).isEqualTo(2);
    assertThat(filled(NOTES, 10)).isZero();
  }

  @Test
  void waitsForNoOther() throws SQLException {
    filled(ORDERS, 10);
    filled(ITEMS, 10);
    filled(NOTES, 10);
    assertThat(filled(LOGINS, 0)).as("has something left").isEqualTo(-1);
    assertThat(filled(NOTES, 10)).isZero();
  }

  @Test
  void tellsOnlyOfItsOwnTableWhereItMayFillNoRow() throws SQLException {
    assertThat(filled(ORDERS, 0)).isEqualTo(-1);
    assertThat(filled(NOTES, 0)).isZero();
    filled(ORDERS, 10);
    assertThat(filled(ORDERS, 0)).isZero();
    assertThat(filled(ITEMS, 0)).isEqualTo(-1);
  }

  @Test
  void goesWithTheRest() throws SQLException {
    run.rollBack(Phase.BACKFILL_PG_CRON, Phase.FILL_NEW_ROWS, Phase.ADD_COLUMNS);
    assertThat(DatabaseState.catalog(connection)).isEqualTo(catalog);
  }

  private long filled(String function, int most) throws SQLException {
    return Long.parseLong(
        SqlRunner.column(connection, "SELECT %s(%d)".formatted(function, most)).get(0));
  }
}
