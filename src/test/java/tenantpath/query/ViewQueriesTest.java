package tenantpath.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tenantpath.schema.ColumnReference;

class ViewQueriesTest {
  @Test
  void readsAViewOverViewsAsTheTablesItReads() {
    ViewQueries views =
        ViewQueries.of(
            Tables.of("orders(*id, store_id)", "stores(*id, name)", "countries(*code)")
                .view("a_report", "SELECT o.n FROM open_orders o JOIN stores s ON o.store = s.id")
                .view("open_orders", "SELECT x.store_id AS store, 1 AS n FROM z_orders x")
                .view("z_orders", "SELECT orders.store_id FROM orders, countries")
                .schema());

    QueryFacts facts = views.of(Tables.name("a_report")).orElseThrow();

    assertThat(facts.relations())
        .containsExactly(Tables.name("open_orders"), Tables.name("stores"));
    assertThat(facts.tables())
        .containsExactly(Tables.name("countries"), Tables.name("orders"), Tables.name("stores"));
    assertThat(facts.columns())
        .containsExactly(
            new ColumnReference(Tables.name("orders"), "store_id"),
            new ColumnReference(Tables.name("stores"), "id"));
    assertThat(facts.joins())
        .extracting(join -> join.left().name() + " " + join.right().name())
        .containsExactly("countries stores", "orders stores");
    assertThat(facts.joins().get(1).leftColumn().orElseThrow().column()).isEqualTo("store_id");
    assertThat(facts.joins().get(1).source()).isEqualTo("view public.a_report");
  }

  @Test
  void comesToAnEndWhereViewsReadEachOther() {
    ViewQueries views =
        ViewQueries.of(
            Tables.of("orders(*id)")
                .view("one", "SELECT id FROM two, orders")
                .view("two", "SELECT id FROM one")
                .schema());

    assertThat(views.all()).hasSize(2).allSatisfy((name, f) -> assertThat(f.understood()).isTrue());
  }

  @Test
  void resolvesUnqualifiedNamesInTheViewsOwnSchemaFirst() {
    ViewQueries views =
        ViewQueries.of(
            Tables.of("orders(*id)", "sales.orders(*id)")
                .view("sales.totals", "SELECT count(*) FROM orders")
                .schema());

    assertThat(views.of(Tables.name("sales.totals")).orElseThrow().tables())
        .containsExactly(Tables.name("sales.orders"));
  }

  @Test
  void standsForAViewThatItCannotReadByItsName() {
    ViewQueries views =
        ViewQueries.of(
            Tables.of("orders(*id)")
                .view("broken", "SELECT FROM WHERE")
                .view("over", "SELECT b.id FROM broken b JOIN orders o ON o.id = b.id")
                .schema());

    assertThat(views.of(Tables.name("broken")).orElseThrow().understood()).isFalse();
    assertThat(views.of(Tables.name("over")).orElseThrow().tables())
        .containsExactly(Tables.name("broken"), Tables.name("orders"));
  }

  @Test
  void hasNothingForASchemaWithoutViews() {
    ViewQueries views = ViewQueries.of(Tables.of("orders(*id)").schema());

    assertThat(views.all()).isEmpty();
    assertThat(views.joins()).isEmpty();
  }
}
