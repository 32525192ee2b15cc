package tenantpath.check.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tenantpath.finding.Severity;

class F08Test {
  @Test
  void reportsOnDeleteSetNullBesideTheKey() {
    assertThat(
            Found.by(
                "F08",
                """
                CREATE TABLE orders (id bigint PRIMARY KEY,
                  store_id bigint NOT NULL REFERENCES stores (id));
                CREATE TABLE items (id bigint, store_id bigint NOT NULL REFERENCES stores (id),
                  order_id bigint CONSTRAINT items_order REFERENCES orders (id) ON DELETE SET
                  NULL);
                """))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(Severity.ERROR);
              assertThat(finding.message())
                  .contains(
                      "FOREIGN KEY items_order (order_id) of public.items has ON DELETE SET NULL",
                      "NO ACTION");
              assertThat(finding.hint())
                  .startsWith("Set order_id to NULL in the application before it deletes from ");
            });
  }

  @Test
  void staysSilentWhenTheTargetIsAReferenceTable() {
    assertThat(
            Found.by(
                "F08",
                """
                CREATE TABLE countries (id bigint PRIMARY KEY);
                CREATE TABLE orders (id bigint, store_id bigint NOT NULL REFERENCES stores (id),
                  country_id bigint REFERENCES countries (id) ON DELETE SET NULL);
                """))
        .isEmpty();
  }
}
