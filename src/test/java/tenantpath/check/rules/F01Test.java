package tenantpath.check.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tenantpath.finding.Severity;

class F01Test {
  @Test
  void reportsAForeignKeyBetweenDistributedTablesThatLacksTheKey() {
    assertThat(
            Found.by(
                "F01",
                """
                CREATE TABLE orders (id bigint PRIMARY KEY,
                  store_id bigint NOT NULL REFERENCES stores (id));
                CREATE TABLE items (id bigint, store_id bigint NOT NULL REFERENCES stores (id),
                  order_id bigint,
                  CONSTRAINT items_order FOREIGN KEY (order_id) REFERENCES orders (id));
                """))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(Severity.NOTE);
              assertThat(finding.message())
                  .contains(
                      "FOREIGN KEY items_order (order_id) of public.items references public.orders "
                          + "(id)",
                      "FOREIGN KEY (store_id, order_id) REFERENCES public.orders (store_id, id)");
              assertThat(finding.table()).contains("public.items");
            });
  }

  @Test
  void staysSilentWhenTheKeyIsOnBothSides() {
    assertThat(
            Found.by(
                "F01",
                """
                CREATE TABLE orders (store_id bigint NOT NULL REFERENCES stores (id), id bigint,
                  PRIMARY KEY (store_id, id));
                CREATE TABLE items (id bigint, store_id bigint NOT NULL REFERENCES stores (id),
                  order_id bigint,
                  FOREIGN KEY (store_id, order_id) REFERENCES orders (store_id, id));
                """))
        .isEmpty();
  }

  @Test
  void staysSilentWhenATableReferencesItself() {
    assertThat(
            Found.by(
                "F01",
                """
                CREATE TABLE orders (id bigint PRIMARY KEY,
                  store_id bigint NOT NULL REFERENCES stores (id),
                  parent_id bigint REFERENCES orders (id));
                """))
        .isEmpty();
  }
}
