package tenantpath.check.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tenantpath.finding.Severity;

class F18Test {
  @Test
  void reportsAForeignKeyThatIsNotEnforced() {
    assertThat(
            Found.by(
                "F18",
                """
                CREATE TABLE orders (id bigint PRIMARY KEY,
                  store_id bigint NOT NULL REFERENCES stores (id));
                CREATE TABLE items (store_id bigint NOT NULL REFERENCES stores (id),
                  order_id bigint);
                ALTER TABLE items ADD CONSTRAINT items_order FOREIGN KEY (order_id) REFERENCES
                  orders (id) NOT ENFORCED;
                """))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(Severity.NOTE);
              assertThat(finding.message())
                  .contains("FOREIGN KEY items_order (order_id) of public.items is NOT ENFORCED");
            });
  }

  @Test
  void staysSilentWhenItIsEnforced() {
    assertThat(
            Found.by(
                "F18",
                """
                CREATE TABLE orders (id bigint PRIMARY KEY,
                  store_id bigint NOT NULL REFERENCES stores (id));
                CREATE TABLE items (store_id bigint NOT NULL REFERENCES stores (id),
                  order_id bigint REFERENCES orders (id));
                """))
        .isEmpty();
  }
}
