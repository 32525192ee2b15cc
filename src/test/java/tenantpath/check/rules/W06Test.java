package tenantpath.check.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tenantpath.finding.Severity;

class W06Test {
  @Test
  void reportsTwoParentsThatMayDisagree() {
    assertThat(
            Found.by(
                "W06",
                """
                CREATE TABLE orders (id bigint PRIMARY KEY,
                  store_id bigint NOT NULL REFERENCES stores (id));
                CREATE TABLE products (id bigint PRIMARY KEY,
                  store_id bigint NOT NULL REFERENCES stores (id));
                CREATE TABLE items (order_id bigint NOT NULL REFERENCES orders (id),
                  product_id bigint NOT NULL REFERENCES products (id));
                """))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(Severity.WARNING);
              assertThat(finding.message())
                  .contains("public.items reaches a tenant by", "and also by");
            });
  }

  @Test
  void staysSilentWhenThereIsOnePath() {
    assertThat(
            Found.by(
                "W06",
                """
                CREATE TABLE orders (id bigint PRIMARY KEY,
                  store_id bigint NOT NULL REFERENCES stores (id));
                CREATE TABLE items (order_id bigint NOT NULL REFERENCES orders (id));
                """))
        .isEmpty();
  }
}
