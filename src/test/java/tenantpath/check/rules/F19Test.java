package tenantpath.check.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tenantpath.finding.Severity;

class F19Test {
  @Test
  void reportsMatchFullThatIsWidened() {
    assertThat(
            Found.by(
                "F19",
                """
                CREATE TABLE orders (id bigint PRIMARY KEY,
                  store_id bigint NOT NULL REFERENCES stores (id));
                CREATE TABLE items (store_id bigint NOT NULL REFERENCES stores (id),
                  order_id bigint,
                  CONSTRAINT items_order FOREIGN KEY (order_id) REFERENCES orders (id) MATCH
                  FULL);
                """))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(Severity.NOTE);
              assertThat(finding.message())
                  .contains(
                      "FOREIGN KEY items_order (order_id) of public.items is MATCH FULL",
                      "the same for one column");
            });
  }

  @Test
  void staysSilentWhenItIsMatchSimple() {
    assertThat(
            Found.by(
                "F19",
                """
                CREATE TABLE orders (id bigint PRIMARY KEY,
                  store_id bigint NOT NULL REFERENCES stores (id));
                CREATE TABLE items (store_id bigint NOT NULL REFERENCES stores (id),
                  order_id bigint REFERENCES orders (id));
                """))
        .isEmpty();
  }
}
