package tenantpath.report.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tenantpath.plan.Phase;
import tenantpath.testing.EmbeddedServer;
import tenantpath.testing.HandMadeAnalysis;
import tenantpath.testing.MigrationRun;
import tenantpath.testing.SqlRunner;

/** What may keep an UPDATE from reaching every row, on a real server. */
class HostileTablesOnServerTest {
  private static final Phase[] FILL = {
    Phase.ADD_COLUMNS, Phase.FILL_NEW_ROWS, Phase.BACKFILL, Phase.VERIFY_BACKFILL, Phase.NOT_NULL
  };
  private static final String STORES =
      """
      CREATE TABLE public.stores (id integer PRIMARY KEY);
      CREATE TABLE public.orders (
        id integer PRIMARY KEY, store_id integer NOT NULL REFERENCES public.stores);
      """;
  private static final String ROWS =
      """
      INSERT INTO public.stores VALUES (1), (2);
      INSERT INTO public.orders VALUES (11, 1), (12, 2);
      """;

  private Connection connection;

  @BeforeEach
  void connect() {
    connection = EmbeddedServer.of(15).newDatabase();
  }

  @AfterEach
  void close() throws SQLException {
    if (connection != null) {
      connection.close();
    }
  }

  @Test
  void fillsRowsWhoseParentIsToldByAGeneratedColumn() throws SQLException {
    MigrationRun run =
        load(
            """
            CREATE TABLE public.lines (
              id integer PRIMARY KEY, "Order No" text,
              order_id integer GENERATED ALWAYS AS (("Order No")::integer) STORED NOT NULL,
              FOREIGN KEY (order_id) REFERENCES public.orders (id));
            """);
    execute("INSERT INTO public.lines VALUES (1, '11')");
    run.run(Phase.ADD_COLUMNS, Phase.FILL_NEW_ROWS);
    execute("INSERT INTO public.lines VALUES (2, '12'), (3, '11')");
    assertThat(keys("id > 1")).containsExactly("2", "1");
    execute("UPDATE public.lines SET \"Order No\" = '12' WHERE id = 3");
    assertThat(keys("id = 3")).containsExactly("2");
    run.run(FILL);
    assertThat(run.wrongRows()).isEmpty();
  }

  @Test
  void refusesAnOwnerWhomRowLevelSecurityHidesRowsFrom() throws SQLException {
    MigrationRun run =
        load(
            """
            CREATE TABLE public.lines (
              id integer PRIMARY KEY, order_id integer NOT NULL REFERENCES public.orders);
            """);
    execute(
        """
        INSERT INTO public.lines VALUES (1, 11), (2, 12);
        CREATE ROLE clerk_%1$s;
        GRANT ALL ON SCHEMA public TO clerk_%1$s;
        ALTER TABLE public.stores OWNER TO clerk_%1$s;
        ALTER TABLE public.orders OWNER TO clerk_%1$s;
        ALTER TABLE public.lines OWNER TO clerk_%1$s;
        ALTER TABLE public.orders ENABLE ROW LEVEL SECURITY;
        CREATE POLICY own ON public.orders USING (store_id = 1);
        SET ROLE clerk_%1$s;
        """
            .formatted(database()));
    run.run(FILL);
    run.rollBack(Phase.NOT_NULL, Phase.BACKFILL, Phase.FILL_NEW_ROWS, Phase.ADD_COLUMNS);

    execute("ALTER TABLE public.orders FORCE ROW LEVEL SECURITY");
    for (Phase phase : FILL) {
      assertThatThrownBy(() -> run.run(phase))
          .as(phase.fileStem())
          .hasMessageContaining("row-level security hides rows from clerk_")
          .hasMessageContaining(": public.orders");
    }
    execute("RESET ROLE");
    run.run(FILL);
    assertThat(keys("true")).containsExactly("1", "2");
  }

  @Test
  void fillsTablesWhoseRulesSwallowUpdatesAsASuperuserAlone() throws SQLException {
    MigrationRun run =
        load(
            """
            CREATE TABLE public.lines (
              id integer PRIMARY KEY, order_id integer NOT NULL REFERENCES public.orders);
            CREATE TABLE public.log (id integer);
            CREATE RULE "no change" AS ON UPDATE TO public.lines DO INSTEAD NOTHING;
            CREATE RULE logged AS ON UPDATE TO public.lines
              DO ALSO INSERT INTO public.log VALUES (new.id);
            """);
    execute(
        """
        INSERT INTO public.lines VALUES (1, 11), (2, 12);
        CREATE ROLE clerk_%1$s;
        GRANT ALL ON SCHEMA public TO clerk_%1$s;
        ALTER TABLE public.stores OWNER TO clerk_%1$s;
        ALTER TABLE public.orders OWNER TO clerk_%1$s;
        ALTER TABLE public.lines OWNER TO clerk_%1$s;
        SET ROLE clerk_%1$s;
        """
            .formatted(database()));
    run.run(Phase.ADD_COLUMNS, Phase.FILL_NEW_ROWS);
    assertThatThrownBy(() -> run.run(Phase.BACKFILL))
        .hasMessageContaining("public.lines has rules for UPDATE: logged, \"no change\"");
    execute("RESET ROLE");
    run.run(FILL);
    assertThat(keys("true")).containsExactly("1", "2");
    assertThat(SqlRunner.column(connection, "SELECT count(*) FROM public.log"))
        .containsExactly("0");
  }

  @Test
  void fillsRowsWithoutAKeyThatAreRewrittenMeanwhile() throws Exception {
    MigrationRun run =
        load(
            """
            CREATE TABLE public.lines (
              id integer, order_id integer NOT NULL REFERENCES public.orders, note text);
            """);
    execute(
        "INSERT INTO public.lines SELECT i, 11 + i % 2, repeat('x', 200)"
            + " FROM generate_series(1, 40000) AS i");
    run.run(Phase.ADD_COLUMNS, Phase.FILL_NEW_ROWS);
    try (Connection application = EmbeddedServer.of(15).connect(database())) {
      AtomicBoolean filling = new AtomicBoolean(true);
      CompletableFuture<Integer> writes =
          CompletableFuture.supplyAsync(() -> rewrite(application, filling));
      run.run(Phase.BACKFILL);
      filling.set(false);
      assertThat(writes.get(60, TimeUnit.SECONDS)).isPositive();
    }
    run.run(Phase.VERIFY_BACKFILL, Phase.NOT_NULL);
    assertThat(run.wrongRows()).isEmpty();
  }

  /** Rows move to other pages, to the end of the table too; one at a time waits for no other. */
  private static int rewrite(Connection application, AtomicBoolean going) {
    int writes = 0;
    do {
      try {
        SqlRunner.execute(
            application,
            "application",
            "UPDATE public.lines SET note = note || 'y', order_id = 23 - order_id WHERE id = "
                + (1 + writes * 997 % 40000));
      } catch (SQLException e) {
        throw new IllegalStateException(e);
      }
      writes++;
    } while (going.get());
    return writes;
  }

  private MigrationRun load(String ddl) throws SQLException {
    execute(STORES + ddl + ROWS);
    return new MigrationRun(
        HandMadeAnalysis.of(
            STORES + ddl,
            "store_id",
            List.of("public.stores.id", "public.orders.store_id"),
            List.of()),
        connection);
  }

  private String database() throws SQLException {
    return SqlRunner.column(connection, "SELECT current_database()").get(0);
  }

  private List<String> keys(String where) throws SQLException {
    return SqlRunner.column(
        connection, "SELECT store_id FROM public.lines WHERE %s ORDER BY id".formatted(where));
  }

  private void execute(String sql) throws SQLException {
    SqlRunner.execute(connection, "test", sql);
  }
}
