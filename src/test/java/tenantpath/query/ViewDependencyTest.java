package tenantpath.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tenantpath.ddl.SchemaReader;
import tenantpath.dump.DumpSource;
import tenantpath.dump.UnreadableInput;
import tenantpath.schema.RelationName;
import tenantpath.schema.Schema;
import tenantpath.schema.View;
import tenantpath.source.InputFile;
import tenantpath.testing.DumpLoader;
import tenantpath.testing.EmbeddedServer;
import tenantpath.testing.SqlRunner;

/** What views read and which primary keys they need, against the server's own pg_depend. */
class ViewDependencyTest {
  private static final String TABLES =
      """
      CREATE EXTENSION citext;
      CREATE SCHEMA sales;
      CREATE TABLE public.stores (id bigint PRIMARY KEY, name citext NOT NULL, settings jsonb);
      CREATE TABLE sales."Order" (
        "Id" bigint PRIMARY KEY, store_id bigint, current text, created timestamp(3));
      CREATE TABLE sales.items ("Id" bigint, line int, parent int, amount numeric(10,2),
        PRIMARY KEY ("Id", line));
      """;

  private static final String VIEWS =
      """
      CREATE VIEW public.a_over AS SELECT g.name, t.total
        FROM z_grouped g JOIN sales.totals t ON t.store_id = g.id;
      CREATE VIEW public.z_grouped AS SELECT s.id, s.name, count(o.*) AS orders
        FROM stores s LEFT JOIN sales."Order" o ON o.store_id = s.id GROUP BY s.id;
      CREATE VIEW public.plain_group AS SELECT name, max(id) FROM stores GROUP BY name;
      CREATE VIEW public.words AS SELECT settings, current FROM stores
        CROSS JOIN sales."Order" WHERE name ILIKE '%a%' AND settings ? 'x' AND name = 'b'::citext;
      CREATE VIEW public.using_join AS SELECT "Id", line, created FROM sales."Order"
        JOIN sales.items USING ("Id");
      CREATE VIEW public.tree AS WITH RECURSIVE up AS (
        SELECT line, parent FROM sales.items UNION ALL
        SELECT i.line, i.parent FROM sales.items i JOIN up ON up.parent = i.line)
        SELECT up.line FROM up;
      CREATE VIEW public.later AS SELECT s.name, l.amount FROM stores s, LATERAL (
        SELECT i.amount FROM sales.items i WHERE i."Id" = s.id ORDER BY i.line LIMIT 1) l;
      CREATE VIEW public.parts AS SELECT sum(i.amount) FILTER (WHERE i.line > 1) OVER w AS running,
        substring(i.amount::text from 2) AS rest, i.parent IS NOT DISTINCT FROM i.line AS own
        FROM sales.items i WINDOW w AS (PARTITION BY i."Id" ORDER BY i.line);
      CREATE VIEW public.either AS SELECT id, created::timestamp(0) AS at FROM stores
        JOIN sales."Order" ON store_id = id UNION ALL
        SELECT x.a, NULL FROM (VALUES (1::bigint)) x(a) WHERE EXISTS (
          SELECT 1 FROM sales.items WHERE line = ANY (ARRAY[1, 2]));
      CREATE MATERIALIZED VIEW public.kept AS SELECT i."Id", i.line, i.parent, count(*)
        FROM sales.items i GROUP BY i.line, i."Id" HAVING min(i.amount) > 0;
      """;

  private static final String TOTALS =
      """
      CREATE VIEW sales.totals AS SELECT o.store_id, sum(i.amount) AS total
        FROM sales."Order" o JOIN sales.items i USING ("Id") GROUP BY o.store_id;
      """;

  @ParameterizedTest
  @ValueSource(ints = {15, 18})
  void agreesWithTheServerOnViewsAsItPrintsThem(int major) throws SQLException, UnreadableInput {
    try (Connection server = EmbeddedServer.of(major).newDatabase()) {
      String grouped = VIEWS.substring(VIEWS.indexOf("CREATE VIEW public.z_grouped"));
      String over = VIEWS.substring(0, VIEWS.indexOf("CREATE VIEW public.z_grouped"));
      SqlRunner.run(server, "tables", TABLES + TOTALS + grouped + over);
      assertAgrees(server, schema(TABLES + printedViews(server)), 11);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"clinic", "helpdesk", "storefront"})
  void agreesWithTheServerOnTheCases(String name)
      throws SQLException, IOException, UnreadableInput {
    Path dump = Path.of("testdata/cases", name, "dump.sql");
    try (Connection server = EmbeddedServer.of(18).newDatabase()) {
      DumpLoader.load(server, dump);
      Schema schema = SchemaReader.read(DumpSource.of(List.of(InputFile.of(dump)))).schema();
      assertAgrees(server, schema, schema.views().size());
    }
  }

  private static Schema schema(String ddl) throws UnreadableInput {
    return SchemaReader.read(DumpSource.ofText("test.sql", ddl)).schema();
  }

  private static void assertAgrees(Connection server, Schema schema, int views)
      throws SQLException {
    assertThat(schema.views()).hasSize(views);
    ViewQueries queries = ViewQueries.of(schema);
    for (View view : schema.views()) {
      QueryFacts facts = queries.of(view.name()).orElseThrow();
      assertThat(facts.understood()).as("%s is understood", view.name()).isTrue();
      assertThat(facts.relations())
          .as("what %s reads", view.name())
          .isEqualTo(dependencies(server, view.name(), "pg_class", "d.refobjid"));
      assertThat(facts.primaryKeys())
          .as("the primary keys that %s needs", view.name())
          .isEqualTo(
              dependencies(
                  server,
                  view.name(),
                  "pg_constraint",
                  "(SELECT k.conrelid FROM pg_constraint k WHERE k.oid = d.refobjid)"));
    }
  }

  private static Set<RelationName> dependencies(
      Connection server, RelationName view, String catalog, String relation) throws SQLException {
    String sql =
        """
        SELECT n.nspname, c.relname
        FROM pg_rewrite w
        JOIN pg_depend d ON d.classid = 'pg_rewrite'::regclass AND d.objid = w.oid
          AND d.refclassid = '%s'::regclass
        JOIN pg_class c ON c.oid = %s AND c.oid <> w.ev_class
        JOIN pg_namespace n ON n.oid = c.relnamespace
        WHERE w.ev_class = ?::regclass
        """
            .formatted(catalog, relation);
    Set<RelationName> names = new TreeSet<>();
    try (PreparedStatement query = server.prepareStatement(sql)) {
      query.setString(1, view.quoted());
      ResultSet rows = query.executeQuery();
      while (rows.next()) {
        names.add(RelationName.of(rows.getString(1), rows.getString(2)));
      }
    }
    return names;
  }

  private static String printedViews(Connection server) throws SQLException {
    String sql =
        """
        SELECT format('CREATE %sVIEW %I.%I AS %s',
          CASE relkind WHEN 'm' THEN 'MATERIALIZED ' ELSE '' END,
          nspname, relname, pg_get_viewdef(c.oid))
        FROM pg_class c JOIN pg_namespace n ON n.oid = relnamespace
        WHERE relkind IN ('v', 'm') AND nspname IN ('public', 'sales')
        ORDER BY c.oid
        """;
    StringBuilder printed = new StringBuilder();
    try (java.sql.Statement statement = server.createStatement()) {
      // As pg_dump does, so that names are printed with their schema.
      statement.execute("SET search_path = ''");
      ResultSet rows = statement.executeQuery(sql);
      while (rows.next()) {
        printed.append(rows.getString(1)).append('\n');
      }
      statement.execute("RESET search_path");
    }
    return printed.toString();
  }
}
