package tenantpath.report.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tenantpath.AnalysisOptions;
import tenantpath.Analyzer;
import tenantpath.dump.DumpSource;
import tenantpath.plan.Phase;
import tenantpath.testing.EmbeddedServer;
import tenantpath.testing.MigrationRun;
import tenantpath.testing.SqlRunner;

/**
 * Where old rows break a CHECK that is NOT VALID, phase 30 stops before the first, and phase 40
 * tells of those that Citus would stop at.
 */
class RowsThatBreakChecksOnServerTest {
  private static final String DDL =
      """
      CREATE TABLE public.stores (id integer PRIMARY KEY);
      CREATE TABLE public.orders (id integer PRIMARY KEY,
        store_id integer NOT NULL REFERENCES public.stores);
      CREATE TABLE public.items (id integer PRIMARY KEY,
        order_id integer NOT NULL REFERENCES public.orders, amount integer, label text);
      CREATE TABLE public.parts (id integer PRIMARY KEY,
        item_id integer NOT NULL REFERENCES public.items, label text);
      CREATE TABLE public.units (code text PRIMARY KEY);
      ALTER TABLE public.parts ADD unit text REFERENCES public.units;
      ALTER TABLE public.units ADD CONSTRAINT short CHECK ((length(code) < 4)) NOT VALID;
      ALTER TABLE public.items ADD CONSTRAINT positive CHECK ((amount > 0)) NOT VALID;
      ALTER TABLE public.parts ADD CONSTRAINT labelled CHECK ((label <> 'none'::text)) NOT VALID;
      """;

  private Connection connection;
  private MigrationRun run;

  @BeforeEach
  void createSchemaWithRowsOlderThanItsChecks() throws Exception {
    connection = EmbeddedServer.of(15).newDatabase();
    execute(DDL.substring(0, DDL.indexOf("ALTER TABLE public.units")));
    execute(
        """
        INSERT INTO public.stores VALUES (1);
        INSERT INTO public.units VALUES ('kg'), ('pound');
        INSERT INTO public.orders VALUES (11, 1);
        INSERT INTO public.items VALUES (21, 11, 1, 'a'), (22, 11, -1, 'b'), (23, 11, NULL, 'c'),
          (24, 11, 0, 'd');
        INSERT INTO public.parts VALUES (31, 21, 'a'), (32, 21, 'none');
        """);
    execute(DDL.substring(DDL.indexOf("ALTER TABLE public.units")));
    run =
        new MigrationRun(
            Analyzer.analyze(DumpSource.ofText("dump.sql", DDL), AnalysisOptions.tenant("stores")),
            connection);
    run.run(Phase.ADD_COLUMNS, Phase.FILL_NEW_ROWS);
  }

  @AfterEach
  void close() throws SQLException {
    if (connection != null) {
      connection.close();
    }
  }

  @Test
  void countsThemAllFillsNothingAndGoesOnOnceTheyAreMended() throws SQLException {
    SQLException raised = stopped(Phase.BACKFILL);
    assertThat(raised.getMessage())
        .contains("the backfill cannot begin: 2 of its checks found rows")
        .contains("public.items: breaks the CHECK positive, which is NOT VALID (2 rows)")
        .contains("SELECT t.id FROM public.items AS t WHERE t.store_id IS NULL AND NOT")
        .contains("public.parts: breaks the CHECK labelled, which is NOT VALID (1 rows)");
    assertThat(unfilled()).containsExactly("4 2");
    assertThat(stopped(Phase.BACKFILL_PG_CRON).getMessage()).contains("(2 rows)");

    execute(
        "UPDATE public.items SET amount = 1 WHERE amount < 1; DELETE FROM public.parts WHERE id = 32");
    run.run(Phase.BACKFILL);
    run.run(Phase.BACKFILL);

    assertThat(unfilled()).containsExactly("0 0");
    assertThat(stopped(Phase.VERIFY_BACKFILL).getMessage())
        .contains("public.units: breaks the CHECK short, which is NOT VALID (1 rows)");
  }

  private SQLException stopped(Phase phase) {
    return catchThrowableOfType(SQLException.class, () -> run.run(phase));
  }

  private List<String> unfilled() throws SQLException {
    return SqlRunner.column(
        connection,
        "SELECT (SELECT count(*) FROM public.items WHERE store_id IS NULL) || ' ' ||"
            + " (SELECT count(*) FROM public.parts WHERE store_id IS NULL)");
  }

  private void execute(String sql) throws SQLException {
    SqlRunner.execute(connection, "test", sql);
  }
}
