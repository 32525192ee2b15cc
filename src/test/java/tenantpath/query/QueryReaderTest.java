package tenantpath.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tenantpath.schema.ColumnReference;
import tenantpath.schema.Identifier;
import tenantpath.schema.RelationName;

class QueryReaderTest {
  private static final Tables SHOP =
      Tables.of(
          "stores(*id, name, owner_id)",
          "orders(*id, store_id, created_at, settings, parent_id)",
          "line_items(*order_id, *line, product_id, amount)",
          "products(*id, store_id, title)",
          "archive.orders(*id, store_id)",
          "\"Mixed Case\"(*Id, Store)",
          "\"a.b\nc\"(*d.e\r, store_id)");

  @Test
  void readsRelationsColumnsAndTheEqualityOfAJoin() {
    QueryFacts facts =
        read("SELECT s.name FROM public.stores s JOIN orders o ON o.store_id = s.id");

    assertThat(facts.understood()).isTrue();
    assertThat(names(facts)).containsExactly("orders", "stores");
    assertThat(columns(facts)).containsExactly("orders.store_id", "stores.id", "stores.name");
    assertThat(joins(facts)).containsExactly("orders.store_id = stores.id");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          SELECT 1 FROM orders o, stores s WHERE (o.store_id)::text = (s.id)::text
          SELECT 1 FROM orders o, stores s WHERE s.id OPERATOR(public.=) o.store_id
          SELECT 1 FROM orders WHERE store_id IN (SELECT id FROM stores)
          SELECT 1 FROM orders o WHERE EXISTS (SELECT 1 FROM stores WHERE stores.id = o.store_id)
          SELECT 1 FROM orders o WHERE o.store_id = ANY (SELECT s.id FROM stores s)
          SELECT 1 FROM (SELECT store_id AS s FROM orders) o JOIN stores ON o.s = stores.id
          WITH o(s) AS (SELECT store_id FROM orders) SELECT 1 FROM o JOIN stores ON s = id
          SELECT 1 FROM stores s CROSS JOIN LATERAL (SELECT 1 FROM orders WHERE store_id = s.id) x
          SELECT 1 FROM orders x(a, b) JOIN stores y(c) ON b = c
          SELECT 1 FROM orders o WHERE (o.store_id, 1) IN (SELECT s.id, 2 FROM stores s)
          SELECT (SELECT s.name FROM stores s WHERE s.id = o.store_id) FROM orders o
          UPDATE orders SET settings = s.name FROM stores s WHERE orders.store_id = s.id
          DELETE FROM orders o USING stores s WHERE o.store_id = s.id
          MERGE INTO orders o USING stores s ON o.store_id = s.id WHEN MATCHED THEN DELETE
          """)
  void tellsWhichColumnsAreHeldEqual(String sql) {
    assertThat(joins(read(sql))).containsExactly("orders.store_id = stores.id");
  }

  @Test
  void readsQuotedNamesWithDotsAndLineEnds() {
    QueryFacts facts =
        read(
            "SELECT \"a.b\nc\".\"d.e\r\", \"a.b\nc\".store_id FROM public.\"a.b\nc\""
                + " JOIN orders \"x.y\" ON \"x.y\".id = \"a.b\nc\".\"d.e\r\""
                + " GROUP BY \"a.b\nc\".\"d.e\r\"");

    assertThat(facts.understood()).isTrue();
    assertThat(facts.relations()).contains(RelationName.of("public", "a.b\nc"));
    assertThat(facts.joins()).hasSize(1);
    assertThat(facts.groupings())
        .singleElement()
        .satisfies(grouping -> assertThat(grouping.key()).containsExactly("d.e\r"));
  }

  @Test
  void tellsTheColumnsOfUsingAndNaturalJoins() {
    assertThat(joins(read("SELECT store_id FROM orders JOIN products USING (store_id)")))
        .containsExactly("orders.store_id = products.store_id");
    assertThat(joins(read("SELECT 1 FROM archive.orders a NATURAL JOIN orders o")))
        .containsExactly(
            "archive.orders.id = orders.id", "archive.orders.store_id = orders.store_id");
  }

  @Test
  void tellsThatTablesStandTogetherWithoutAnEquality() {
    QueryFacts facts =
        read(
            "SELECT 1 FROM stores s, (SELECT o.id FROM orders o) x JOIN products p ON p.id > x.id");

    assertThat(joins(facts))
        .containsExactly("orders - products", "orders - stores", "products - stores");
  }

  @Test
  void tellsThatATableIsJoinedWithItself() {
    assertThat(joins(read("SELECT 1 FROM orders a JOIN orders b ON a.parent_id = b.id")))
        .containsExactly("orders.id = orders.parent_id");
    assertThat(joins(read("SELECT 1 FROM orders a, orders b"))).isEmpty();
  }

  @Test
  void followsARecursiveQueryToItsTable() {
    QueryFacts facts =
        read(
            """
            WITH RECURSIVE up(id, parent) AS (
              SELECT o.id, o.parent_id FROM orders o
              UNION ALL
              SELECT o.id, o.parent_id FROM orders o JOIN up ON up.parent = o.id)
            SELECT * FROM up
            """);

    assertThat(names(facts)).containsExactly("orders");
    assertThat(joins(facts)).containsExactly("orders.id = orders.parent_id");
  }

  @Test
  void tellsACommonTableFromTheTableItHides() {
    assertThat(names(read("WITH orders AS (SELECT * FROM orders) SELECT 1 FROM orders")))
        .containsExactly("orders");
    assertThat(names(read("WITH orders AS (SELECT * FROM products) SELECT 1 FROM orders")))
        .containsExactly("products");
  }

  @Test
  void tellsBothOriginsOfAUnion() {
    QueryFacts facts =
        read(
            """
            SELECT 1 FROM stores s JOIN (
              SELECT store_id FROM orders UNION SELECT store_id FROM products) u ON u.store_id = s.id
            """);

    assertThat(joins(facts))
        .containsExactly("orders.store_id = stores.id", "products.store_id = stores.id");
  }

  @Test
  void foldsUnquotedNamesAndKeepsQuotedOnes() {
    QueryFacts facts =
        read("SELECT M.\"Id\" FROM \"Mixed Case\" M JOIN STORES ON M.\"Store\" = Stores.ID");

    assertThat(joins(facts)).containsExactly("Mixed Case.Store = stores.id");
  }

  @Test
  void looksForUnqualifiedNamesAlongTheSearchPath() {
    QueryFacts facts =
        QueryReader.of(SHOP.schema())
            .read("SELECT 1 FROM orders, stores", List.of("archive"), "query", Tables.SPAN);

    assertThat(names(facts)).containsExactly("archive.orders", "stores");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT id FROM orders, stores",
        "SELECT id FROM orders, generate_series(1, 2) g WHERE EXISTS (SELECT name)",
        "SELECT title FROM jsonb_to_record('{}') x WHERE x.title = o.id",
        "SELECT nothing FROM orders",
      })
  void staysSilentAboutColumnsThatMayBeSeveral(String sql) {
    assertThat(columns(read(sql))).doesNotContain("stores.id", "stores.name", "products.title");
  }

  @Test
  void readsWordsAndOperatorsThatTheParserTakesForItsOwn() {
    QueryFacts facts =
        read("SELECT o.settings, settings FROM orders o WHERE o.settings ~~* '%x%' AND o.id <<| 1");

    assertThat(columns(facts)).containsExactly("orders.id", "orders.settings");
  }

  @Test
  void readsTheColumnsGroupedBy() {
    QueryFacts facts =
        read("SELECT store_id AS s, date(created_at) FROM orders GROUP BY s, date(created_at), 1");

    assertThat(facts.groupedBy()).extracting(ColumnReference::column).containsExactly("store_id");
    assertThat(facts.primaryKeys()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT s.name, count(*) FROM stores s JOIN orders o ON o.store_id = s.id GROUP BY s.id",
        "SELECT count(*) FROM stores s GROUP BY s.id ORDER BY s.name",
        "SELECT count(*) FROM stores GROUP BY stores.id HAVING max(owner_id) > length(name)",
        "SELECT sum(s.owner_id) OVER () FROM stores s GROUP BY s.id",
      })
  void reportsThePrimaryKeyThatAGroupingNeeds(String sql) {
    assertThat(read(sql).primaryKeys()).containsExactly(Tables.name("stores"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT s.id, max(s.name) FROM stores s WHERE s.name > 'a' GROUP BY s.id",
        "SELECT s.id, s.name FROM stores s GROUP BY s.id, s.name",
        "SELECT count(*) FILTER (WHERE s.name = 'a') FROM stores s GROUP BY s.id",
        "SELECT s.name FROM stores s",
        "SELECT l.order_id, count(*) FROM line_items l GROUP BY l.order_id",
      })
  void staysSilentWhenAGroupingNeedsNoPrimaryKey(String sql) {
    QueryFacts facts = read(sql);

    assertThat(facts.understood()).isTrue();
    assertThat(facts.primaryKeys()).isEmpty();
  }

  @Test
  void readsWhatAStatementWrites() {
    QueryFacts facts =
        read(
            """
            WITH gone AS (DELETE FROM orders WHERE id = 1 RETURNING store_id)
            INSERT INTO archive.orders (store_id) SELECT store_id FROM gone
            """);

    assertThat(facts.written())
        .containsExactly(Tables.name("archive.orders"), Tables.name("orders"));
    assertThat(names(facts)).containsExactly("orders");
  }

  @Test
  void readsAnExpressionOverOneTable() {
    QueryFacts facts =
        QueryReader.of(SHOP.schema())
            .readExpression(
                "(store_id = (current_setting('app.store'::text))::bigint)",
                Tables.name("orders"),
                "policy",
                Tables.SPAN);

    assertThat(columns(facts)).containsExactly("orders.store_id");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "SELECT FROM WHERE", "nonsense", "SELECT 'open", "CREATE TABLE t (a int)"})
  void givesUpOnWhatItCannotRead(String sql) {
    assertThat(read(sql)).isEqualTo(QueryFacts.notUnderstood());
  }

  @Test
  @Timeout(20)
  void givesUpOnBracketsThatNestTooDeep() {
    assertThat(read("SELECT " + "(".repeat(20_000) + "1" + ")".repeat(20_000)).understood())
        .isFalse();
    assertThat(read("SELECT " + "(".repeat(150) + "1" + ")".repeat(150)).understood()).isTrue();
    assertThat(read("SELECT '" + "(".repeat(20_000) + "'").understood()).isTrue();
  }

  @Test
  @Timeout(60)
  void givesUpAtTheDeadline() {
    String sql = "SELECT 1 FROM orders WHERE " + "id = 1 AND ".repeat(200_000) + "true";
    QueryReader reader = QueryReader.of(SHOP.schema());

    QueryFacts facts = reader.within(1).read(sql, List.of("public"), "query", Tables.SPAN);

    assertThat(facts.understood()).isFalse();
  }

  private static QueryFacts read(String sql) {
    return QueryReader.of(SHOP.schema()).read(sql, List.of("public"), "query", Tables.SPAN);
  }

  private static List<String> names(QueryFacts facts) {
    return facts.relations().stream().map(QueryReaderTest::shortName).toList();
  }

  private static List<String> columns(QueryFacts facts) {
    return facts.columns().stream().map(QueryReaderTest::shortName).toList();
  }

  private static List<String> joins(QueryFacts facts) {
    return facts.joins().stream()
        .map(
            join ->
                join.leftColumn().isPresent()
                    ? shortName(join.leftColumn().get())
                        + " = "
                        + shortName(join.rightColumn().orElseThrow())
                    : shortName(join.left()) + " - " + shortName(join.right()))
        .toList();
  }

  private static String shortName(ColumnReference column) {
    return shortName(column.table()) + "." + column.column();
  }

  private static String shortName(RelationName name) {
    return name.schema().equals("public")
        ? name.name()
        : Identifier.quote(name.schema()) + "." + name.name();
  }
}
