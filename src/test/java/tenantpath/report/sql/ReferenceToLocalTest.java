package tenantpath.report.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tenantpath.Analysis;
import tenantpath.testing.HandMadeAnalysis;
import tenantpath.testing.MigrationRun;
import tenantpath.testing.PsqlScript;
import tenantpath.testing.SqlRunner;
import tenantpath.testing.citus.CitusDatabase;
import tenantpath.testing.citus.CitusServer;

/** A foreign key from a reference table to a local one is checked when it is added. */
class ReferenceToLocalTest {
  private static final String DDL =
      """
      CREATE TABLE public.stores (id integer PRIMARY KEY);
      CREATE TABLE public.continents (id integer PRIMARY KEY);
      CREATE TABLE public.countries (id integer PRIMARY KEY,
        continent_id integer CONSTRAINT of_continent REFERENCES public.continents);
      CREATE TABLE public.orders (id integer PRIMARY KEY,
        store_id integer NOT NULL REFERENCES public.stores,
        country_id integer REFERENCES public.countries);
      """;

  static Stream<CitusServer> servers() {
    return CitusServer.onPostgres(15).stream();
  }

  @ParameterizedTest
  @MethodSource("servers")
  void isValidInTheEnd(CitusServer server) throws Exception {
    Analysis analysis =
        HandMadeAnalysis.of(
            DDL,
            "store_id",
            List.of("public.stores.id", "public.orders.store_id"),
            List.of("public.countries"));
    try (CitusDatabase database = server.newDatabase()) {
      Connection connection = database.connection();
      SqlRunner.run(connection, "schema", DDL);
      SqlRunner.execute(connection, "continent", "INSERT INTO public.continents VALUES (1)");
      SqlRunner.execute(connection, "country", "INSERT INTO public.countries VALUES (1, 1)");
      PsqlScript.run(connection, new MigrationRun(analysis, connection).files(), "migrate.sql");
      assertThat(
              SqlRunner.column(
                  connection,
                  "SELECT convalidated FROM pg_constraint WHERE conname = 'of_continent'"))
          .containsExactly("t");
    }
  }
}
