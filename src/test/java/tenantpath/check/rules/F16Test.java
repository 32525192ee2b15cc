package tenantpath.check.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tenantpath.finding.Severity;

class F16Test {
  @Test
  void reportsAForeignKeyOfAPartition() {
    assertThat(
            Found.by(
                "F16",
                """
                CREATE TABLE orders (id bigint PRIMARY KEY,
                  store_id bigint NOT NULL REFERENCES stores (id));
                CREATE TABLE payments (store_id bigint NOT NULL REFERENCES stores (id),
                  order_id bigint, paid date) PARTITION BY RANGE (paid);
                CREATE TABLE payments_old PARTITION OF payments FOR VALUES FROM (MINVALUE) TO
                  (MAXVALUE);
                ALTER TABLE payments_old ADD CONSTRAINT paid_order FOREIGN KEY (order_id)
                  REFERENCES orders (id);
                """))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(Severity.NOTE);
              assertThat(finding.message())
                  .contains(
                      "FOREIGN KEY paid_order (order_id) of public.payments_old, a partition of "
                          + "public.payments");
            });
  }

  @Test
  void staysSilentWhenItIsOnTheParent() {
    assertThat(
            Found.by(
                "F16",
                """
                CREATE TABLE orders (id bigint PRIMARY KEY,
                  store_id bigint NOT NULL REFERENCES stores (id));
                CREATE TABLE payments (store_id bigint NOT NULL REFERENCES stores (id),
                  order_id bigint REFERENCES orders (id), paid date) PARTITION BY RANGE (paid);
                CREATE TABLE payments_old PARTITION OF payments FOR VALUES FROM (MINVALUE) TO
                  (MAXVALUE);
                """))
        .isEmpty();
  }
}
