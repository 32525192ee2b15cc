package tenantpath.check.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tenantpath.finding.Severity;

class Q04Test {
  @Test
  void reportsAViewThatJoinsWithoutTheKey() {
    assertThat(
            Found.by(
                "Q04",
                """
                CREATE TABLE orders (id bigint PRIMARY KEY,
                  store_id bigint NOT NULL REFERENCES stores (id));
                CREATE TABLE items (store_id bigint NOT NULL REFERENCES stores (id),
                  order_id bigint);
                CREATE VIEW lines AS SELECT o.id FROM orders o JOIN items i ON i.order_id = o.id;
                """))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(Severity.WARNING);
              assertThat(finding.message())
                  .contains("View public.lines joins public.items with public.orders");
            });
  }

  @Test
  void staysSilentWhenTheKeysAreEquated() {
    assertThat(
            Found.by(
                "Q04",
                """
                CREATE TABLE orders (id bigint PRIMARY KEY,
                  store_id bigint NOT NULL REFERENCES stores (id));
                CREATE TABLE items (store_id bigint NOT NULL REFERENCES stores (id),
                  order_id bigint);
                CREATE VIEW lines AS SELECT o.id FROM orders o JOIN items i ON i.store_id =
                  o.store_id AND i.order_id = o.id;
                """))
        .isEmpty();
  }

  @Test
  void staysSilentWhenTheKeysAreEquatedByAThirdTable() {
    assertThat(
            Found.by(
                "Q04",
                """
                CREATE TABLE orders (id bigint PRIMARY KEY,
                  store_id bigint NOT NULL REFERENCES stores (id));
                CREATE TABLE items (store_id bigint NOT NULL REFERENCES stores (id),
                  order_id bigint);
                CREATE VIEW lines AS SELECT o.id FROM orders o JOIN stores s ON s.id = o.store_id
                  JOIN items i ON i.store_id = s.id AND i.order_id = o.id;
                """))
        .isEmpty();
  }
}
