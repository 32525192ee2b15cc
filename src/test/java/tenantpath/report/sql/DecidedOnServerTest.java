package tenantpath.report.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import tenantpath.Analysis;
import tenantpath.AnalysisOptions;
import tenantpath.Analyzer;
import tenantpath.decisions.DecisionsFile;
import tenantpath.distribution.DesignOptions;
import tenantpath.dump.DumpSource;
import tenantpath.plan.Phase;
import tenantpath.testing.EmbeddedServer;
import tenantpath.testing.MigrationRun;

/** Relationships that people accepted fill the key as foreign keys do, and orphans stop. */
class DecidedOnServerTest {
  private static final String DDL =
      """
      CREATE TABLE public.shops (id bigint PRIMARY KEY);
      CREATE TABLE public.orders (id bigint PRIMARY KEY, at_ref bigint NOT NULL);
      CREATE TABLE public.boxes (id bigint PRIMARY KEY, content bigint NOT NULL);
      """;
  private static final String DECISIONS =
      """
      tenant: shops
      column: shop_id
      relationships:
        - accept: orders(at_ref) -> shops(id)
        - accept: boxes(content) -> orders(id)
      """;
  private static final Phase[] PHASES = {
    Phase.ADD_COLUMNS, Phase.FILL_NEW_ROWS, Phase.BACKFILL, Phase.VERIFY_BACKFILL, Phase.NOT_NULL
  };

  @Test
  void everyRowGetsTheTenantOfTheRowItNames() throws Exception {
    try (Connection connection = database("INSERT INTO public.boxes VALUES (1, 11), (2, 12);")) {
      new MigrationRun(analysis(), connection).run(PHASES);
      assertThat(rows(connection)).containsExactly("1 in 7", "2 in 8");
    }
  }

  @Test
  void aRowThatNamesNoneStopsTheMigration() throws Exception {
    try (Connection connection = database("INSERT INTO public.boxes VALUES (1, 11), (2, 99);")) {
      MigrationRun run = new MigrationRun(analysis(), connection);
      assertThatThrownBy(() -> run.run(PHASES)).isInstanceOf(SQLException.class);
    }
  }

  private static Connection database(String boxes) throws Exception {
    Connection connection = EmbeddedServer.of(15).newDatabase();
    try (Statement statement = connection.createStatement()) {
      statement.execute(
          DDL
              + "INSERT INTO public.shops VALUES (7), (8);"
              + "INSERT INTO public.orders VALUES (11, 7), (12, 8);"
              + boxes);
    }
    return connection;
  }

  private static Analysis analysis() throws Exception {
    return Analyzer.analyze(
        DumpSource.ofText("shop.sql", DDL),
        new AnalysisOptions(
            DesignOptions.DEFAULT,
            Optional.of(new DecisionsFile("tenantpath.yml", DECISIONS)),
            Optional.empty(),
            OptionalInt.empty()));
  }

  private static List<String> rows(Connection connection) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet result =
            statement.executeQuery("SELECT id || ' in ' || shop_id FROM public.boxes ORDER BY 1")) {
      while (result.next()) {
        rows.add(result.getString(1));
      }
    }
    return rows;
  }
}
