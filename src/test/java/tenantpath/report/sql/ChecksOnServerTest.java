package tenantpath.report.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
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
import tenantpath.testing.SqlRunner;

/** Each thing that phase 40 must find, on data where it is wrong. */
class ChecksOnServerTest {
  private static final Pattern FOUND =
      Pattern.compile("^(.*) \\((\\d+) rows\\)\\n  (SELECT .*);$", Pattern.MULTILINE);
  private static final String DDL =
      """
      CREATE TABLE public.stores (id integer PRIMARY KEY);
      CREATE TABLE public.products (id integer PRIMARY KEY, sku text UNIQUE,
        store_id integer NOT NULL REFERENCES public.stores);
      CREATE TABLE public.orders (id integer PRIMARY KEY,
        store_id integer NOT NULL REFERENCES public.stores);
      CREATE TABLE public.audits (id integer, store_id integer);
      CREATE TABLE public.line_items (id integer PRIMARY KEY, "Order" integer NOT NULL,
        product_id integer, parent_id integer REFERENCES public.line_items,
        note text, FOREIGN KEY ("Order") REFERENCES public.orders,
        FOREIGN KEY (product_id) REFERENCES public.products);
      CREATE TABLE public.files (id integer PRIMARY KEY,
        product_id integer REFERENCES public.products);
      ALTER TABLE public.products ADD CONSTRAINT products_sku_check CHECK (sku <> '') NOT VALID;
      """;

  private Connection connection;
  private MigrationRun run;

  @BeforeEach
  void createSchema() throws Exception {
    connection = EmbeddedServer.of(15).newDatabase();
    execute(DDL);
    Analysis analysis =
        Analyzer.analyze(DumpSource.ofText("dump.sql", DDL), AnalysisOptions.tenant("stores"));
    run = new MigrationRun(analysis, connection);
    execute(
        """
        INSERT INTO public.stores VALUES (1), (2);
        INSERT INTO public.products VALUES (11, 'a', 1), (12, 'b', 2);
        INSERT INTO public.orders VALUES (21, 1), (22, 2);
        INSERT INTO public.audits VALUES (1, 1), (2, 2);
        INSERT INTO public.line_items VALUES (31, 21, 11, NULL), (32, 22, NULL, NULL);
        INSERT INTO public.files VALUES (41, 11);
        """);
  }

  @AfterEach
  void close() throws SQLException {
    if (connection != null) {
      connection.close();
    }
  }

  @Test
  void staysSilentWhenEverythingIsRight() throws SQLException {
    run.run(Phase.ADD_COLUMNS, Phase.FILL_NEW_ROWS, Phase.BACKFILL, Phase.VERIFY_BACKFILL);
  }

  @Test
  void findsRowsThatBreakACheckThatIsNotValid() throws SQLException {
    execute(
        """
        ALTER TABLE public.products DROP CONSTRAINT products_sku_check;
        INSERT INTO public.products VALUES (13, '', 1), (14, NULL, 1);
        ALTER TABLE public.products ADD CONSTRAINT products_sku_check CHECK (sku <> '') NOT VALID;
        """);
    assertThat(found())
        .containsExactly(
            "public.products: breaks the CHECK products_sku_check, which is NOT VALID: 1");
  }

  @Test
  void findsRowsWithoutAKey() throws SQLException {
    execute(
        """
        INSERT INTO public.files VALUES (42, NULL), (43, NULL);
        INSERT INTO public.audits VALUES (3, NULL);
        """);
    assertThat(found())
        .containsExactly("public.audits: store_id is NULL: 1", "public.files: store_id is NULL: 2");
  }

  @Test
  void findsKeysOfNoTenantWhereOnlyTheNameSaysThatTheyAreKeys() throws SQLException {
    execute("INSERT INTO public.audits VALUES (3, 7), (4, 8)");
    assertThat(found()).containsExactly("public.audits: store_id is no id of public.stores: 2");
  }

  @Test
  void onlyWarnsOfKeysOfNoTenantOncePeopleSayThatTheyAreKeys() throws Exception {
    AnalysisOptions options =
        new AnalysisOptions(
            DesignOptions.DEFAULT,
            Optional.of(
                new DecisionsFile(
                    "tenantpath.yml",
                    "tenant: stores\ntables: [{table: audits, class: ready, column: store_id}]")),
            Optional.empty(),
            OptionalInt.empty());
    run =
        new MigrationRun(Analyzer.analyze(DumpSource.ofText("dump.sql", DDL), options), connection);
    execute("INSERT INTO public.audits VALUES (3, 7), (4, 8)");
    assertThat(found()).isEmpty();
  }

  @Test
  void findsPathsThatDisagreeAndReferencesAcrossTenants() throws SQLException {
    execute(
        """
        INSERT INTO public.line_items VALUES (33, 22, 11, 31), (34, 21, 11, 32);
        """);
    assertThat(found())
        .containsExactly(
            "public.line_items: store_id is not the one that product_id leads to, over"
                + " public.products: 1",
            "public.line_items: store_id is not the one that parent_id leads to, over"
                + " public.line_items: 2");
  }

  @Test
  void findsDuplicatesThatTheServerForbidsNoMore() throws SQLException {
    execute(
        """
        ALTER TABLE public.products DROP CONSTRAINT products_sku_key;
        INSERT INTO public.products VALUES (13, 'a', 2), (14, NULL, 1), (15, NULL, 1);
        """);
    assertThat(found())
        .containsExactly(
            "public.products: the same sku in several rows, and nothing on the server forbids it:"
                + " 1");
  }

  @Test
  void letsTwoTenantsHaveTheSameOnceTheWiderKeyIsInForce() throws SQLException {
    execute(
        """
        ALTER TABLE public.products DROP CONSTRAINT products_sku_key, ADD UNIQUE (store_id, sku);
        INSERT INTO public.products VALUES (13, 'a', 2);
        """);
    assertThat(found()).isEmpty();
  }

  @Test
  void findsKeysWhoseTypeWasChangedSinceTheDump() throws SQLException {
    execute("ALTER TABLE public.audits ALTER COLUMN store_id TYPE bigint");
    assertThat(found())
        .containsExactly(
            "the key has not the type and collation of public.stores.id in every table: 1");
  }

  @Test
  void raisesEveryCountTogether() throws SQLException {
    execute(
        """
        INSERT INTO public.files VALUES (42, NULL);
        INSERT INTO public.audits VALUES (3, 7);
        INSERT INTO public.line_items VALUES (33, 22, 11, 31);
        ALTER TABLE public.products DROP CONSTRAINT products_sku_key;
        INSERT INTO public.products VALUES (13, 'a', 2);
        """);
    assertThat(found()).hasSize(5);
  }

  /** What the phase raised; each query it gives lists as many rows as it counted. */
  private List<String> found() throws SQLException {
    run.run(Phase.ADD_COLUMNS, Phase.FILL_NEW_ROWS, Phase.BACKFILL);
    SQLException raised =
        catchThrowableOfType(SQLException.class, () -> run.run(Phase.VERIFY_BACKFILL));
    if (raised == null) {
      return List.of();
    }
    List<String> found = new ArrayList<>();
    for (MatchResult match : FOUND.matcher(raised.getMessage()).results().toList()) {
      assertThat(
              SqlRunner.column(
                  connection, "SELECT count(*) FROM (%s) AS listed".formatted(match.group(3))))
          .containsExactly(match.group(2));
      found.add(match.group(1) + ": " + match.group(2));
    }
    return found;
  }

  private void execute(String sql) throws SQLException {
    SqlRunner.execute(connection, "test", sql);
  }
}
