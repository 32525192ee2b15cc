package tenantpath.check.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tenantpath.finding.Severity;

class F14Test {
  @Test
  void reportsATargetThatIsNotUniqueByTheCompositeKey() {
    assertThat(
            Found.by(
                "F14",
                """
                CREATE TABLE orders (id bigint PRIMARY KEY,
                  store_id bigint NOT NULL REFERENCES stores (id));
                CREATE TABLE items (store_id bigint NOT NULL REFERENCES stores (id),
                  order_id bigint REFERENCES orders (id));
                """))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(Severity.NOTE);
              assertThat(finding.message())
                  .contains("public.orders is not unique by (store_id, id)");
              assertThat(finding.table()).contains("public.orders");
            });
  }

  @Test
  void staysSilentWhenAUniqueIndexHoldsBoth() {
    assertThat(
            Found.by(
                "F14",
                """
                CREATE TABLE orders (id bigint PRIMARY KEY,
                  store_id bigint NOT NULL REFERENCES stores (id));
                CREATE UNIQUE INDEX orders_k ON orders (id, store_id);
                CREATE TABLE items (store_id bigint NOT NULL REFERENCES stores (id),
                  order_id bigint REFERENCES orders (id));
                """))
        .isEmpty();
  }
}
