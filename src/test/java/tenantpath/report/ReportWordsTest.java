package tenantpath.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tenantpath.Analysis;
import tenantpath.AnalysisOptions;
import tenantpath.Analyzer;
import tenantpath.distribution.CitusVersion;
import tenantpath.distribution.DesignOptions;
import tenantpath.dump.DumpSource;
import tenantpath.report.view.Prose;
import tenantpath.report.view.ReportView;
import tenantpath.report.view.ReportViews;

/** The sentences of a report: numbers that agree, and names that cannot be mistaken. */
class ReportWordsTest {
  @Test
  void anEmptyDumpIsNotAskedForItsTenant() throws Exception {
    ReportView view = view("SET x = 1;", AnalysisOptions.DEFAULT);
    assertThat(view.verdict().plain())
        .isEqualTo("The dump defines no table: there is nothing to distribute.");
    assertThat(view.reading().account())
        .isEqualTo(
            "Of 1 statement, 0 were read, 1 ignored because it does not bear on distribution, and"
                + " 0 not understood.");
  }

  @Test
  void oneStatementWasRead() throws Exception {
    ReportView view = view("CREATE TABLE a (id int);", AnalysisOptions.DEFAULT);
    assertThat(view.reading().account()).startsWith("Of 1 statement, 1 was read, 0 ignored ");
  }

  @Test
  void aStoryNamesSchemasWhereThereAreSeveral() throws Exception {
    String one =
        """
        CREATE TABLE "Shops" ("Code" text PRIMARY KEY);
        CREATE TABLE orders (id int PRIMARY KEY, "ShopCode" text NOT NULL REFERENCES "Shops");
        CREATE TABLE items (id int PRIMARY KEY, order_id int NOT NULL REFERENCES orders);
        """;
    AnalysisOptions shops = AnalysisOptions.tenant("public.\"Shops\"");
    assertThat(story(view(one, shops), "public.items"))
        .startsWith("items has no \"ShopCode\". ")
        .contains(" through order_id → orders (NOT NULL, line 3)")
        .endsWith(" in wave 1, from orders.");
    ReportView two =
        view(one + "CREATE SCHEMA archive; CREATE TABLE archive.orders (id int);", shops);
    assertThat(story(two, "public.items"))
        .startsWith("public.items has no ")
        .contains(" through order_id → public.orders (NOT NULL, line 3)")
        .endsWith(" in wave 1, from public.orders.");
  }

  @Test
  void saysHowManyTablesTheSqlDistributesAsItStands() throws Exception {
    ReportView view =
        view(
            """
            CREATE TABLE shops (id bigint PRIMARY KEY);
            CREATE TABLE orders (id bigint PRIMARY KEY, shop_id bigint NOT NULL REFERENCES shops);
            CREATE TABLE notes (id bigint PRIMARY KEY, order_id bigint NOT NULL);
            """,
            AnalysisOptions.tenant("shops"));
    assertThat(view.notes().stream().map(Prose::plain))
        .containsExactly(
            "As it stands the SQL distributes 2 tables and leaves out 1, until what blocks it is"
                + " decided.");
    assertThat(view.tenant().counts()).contains("also follows what other names");
  }

  @Test
  void tellsWhatKeepsTablesOutBeforeWhatIsLost() throws Exception {
    ReportView view =
        view(
            """
            CREATE TABLE shops (id bigint PRIMARY KEY, domain text UNIQUE);
            CREATE TABLE notes (id bigint PRIMARY KEY, shop_id bigint NOT NULL REFERENCES shops);
            CREATE TABLE texts (id bigint PRIMARY KEY, note_id bigint NOT NULL);
            CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
            CREATE TRIGGER t BEFORE INSERT ON shops FOR EACH ROW EXECUTE FUNCTION f();
            CREATE TRIGGER t BEFORE INSERT ON notes FOR EACH ROW EXECUTE FUNCTION f();
            """,
            AnalysisOptions.tenant("shops"));
    assertThat(view.blocks().stream().map(b -> b.code() + ", " + b.count() + ", " + b.effect()))
        .containsExactly(
            "W02, 1 table, left out",
            "T01, 2 tables, planned with a loss",
            "U12, 1 table, planned with a loss");
  }

  @Test
  void assumesATarget() throws Exception {
    AnalysisOptions options =
        new AnalysisOptions(
            DesignOptions.DEFAULT,
            Optional.empty(),
            CitusVersion.parse("14.0"),
            OptionalInt.of(17));
    Analysis analysis = analysis("CREATE TABLE a (id int);", options);
    ReportView view = ReportViews.of(analysis, new SqlBundle(new TreeMap<>(), new TreeMap<>()));
    assertThat(view.assumptions().stream().map(a -> a.text().plain()))
        .contains(
            "The target is Citus 14.0 on PostgreSQL 17; --citus and --postgres name another.");
    assertThat(Reports.analysisJson(analysis))
        .contains("\"target\": {\n    \"citus\": \"14.0\",\n    \"postgres\": 17\n  }");
  }

  private static String story(ReportView view, String table) {
    return view.tables().stream()
        .filter(t -> t.name().equals(table))
        .flatMap(t -> t.story().stream())
        .map(Prose::plain)
        .collect(Collectors.joining(" "));
  }

  private static ReportView view(String ddl, AnalysisOptions options) throws Exception {
    return ReportViews.of(analysis(ddl, options), new SqlBundle(new TreeMap<>(), new TreeMap<>()));
  }

  private static Analysis analysis(String ddl, AnalysisOptions options) throws Exception {
    return Analyzer.analyze(DumpSource.ofText("dump.sql", ddl), options);
  }
}
