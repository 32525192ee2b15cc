package tenantpath.report.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tenantpath.Analysis;
import tenantpath.AnalysisOptions;
import tenantpath.Analyzer;
import tenantpath.distribution.TableDesign;
import tenantpath.dump.DumpSource;
import tenantpath.report.SqlScripts;
import tenantpath.report.Templates;
import tenantpath.testing.DatabaseState;
import tenantpath.testing.PsqlScript;
import tenantpath.testing.SqlRunner;
import tenantpath.testing.citus.CitusDatabase;
import tenantpath.testing.citus.CitusServer;

/** A root that Citus refuses keeps all tables out: {@code migrate.sql} runs and does nothing. */
class NothingPlannedTest {
  private static final String DDL =
      """
      CREATE TABLE public.stores (id integer PRIMARY KEY);
      CREATE TABLE public.orders (
        id integer PRIMARY KEY, store_id integer NOT NULL REFERENCES public.stores);
      CREATE TABLE public.products (
        id integer PRIMARY KEY, store_id integer NOT NULL REFERENCES public.stores);
      ALTER TABLE public.stores ENABLE ROW LEVEL SECURITY;
      CREATE POLICY own ON public.stores AS RESTRICTIVE USING (id IN (SELECT store_id FROM public.orders));
      """;

  static Stream<CitusServer> servers() {
    return CitusServer.onPostgres(15).stream();
  }

  @ParameterizedTest
  @MethodSource("servers")
  void changesNothing(CitusServer server) throws Exception {
    Analysis analysis =
        Analyzer.analyze(DumpSource.ofText("schema.sql", DDL), AnalysisOptions.DEFAULT);
    assertThat(analysis.design().all()).isNotEmpty().noneMatch(TableDesign::planned);
    Map<String, String> files = SqlScripts.render(analysis, new Templates(Map.of())).texts();
    try (CitusDatabase database = server.newDatabase()) {
      Connection connection = database.connection();
      SqlRunner.run(connection, "schema", DDL);
      List<String> catalog = DatabaseState.catalog(connection);
      PsqlScript.run(connection, files, "migrate.sql");
      assertThat(DatabaseState.catalog(connection)).isEqualTo(catalog);
    }
  }
}
