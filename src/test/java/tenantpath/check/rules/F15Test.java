package tenantpath.check.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tenantpath.finding.Severity;

class F15Test {
  @Test
  void reportsAForeignKeyBesideANullableKey() {
    assertThat(
            Found.by(
                "F15",
                """
                CREATE TABLE orders (id bigint PRIMARY KEY,
                  store_id bigint NOT NULL REFERENCES stores (id));
                CREATE TABLE items (store_id bigint REFERENCES stores (id),
                  order_id bigint CONSTRAINT items_order REFERENCES orders (id));
                """))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(Severity.NOTE);
              assertThat(finding.message())
                  .contains("With a NULL in store_id of public.items", "(items_order)");
            });
  }

  @Test
  void staysSilentWhenTheKeyIsNotNull() {
    assertThat(
            Found.by(
                "F15",
                """
                CREATE TABLE orders (id bigint PRIMARY KEY,
                  store_id bigint NOT NULL REFERENCES stores (id));
                CREATE TABLE items (store_id bigint NOT NULL REFERENCES stores (id),
                  order_id bigint REFERENCES orders (id));
                """))
        .isEmpty();
  }

  @Test
  void staysSilentWhenTheOnlyForeignKeyIsTheKey() {
    assertThat(
            Found.by(
                "F15",
                """
                CREATE TABLE items (store_id bigint REFERENCES stores (id));
                """))
        .isEmpty();
  }
}
