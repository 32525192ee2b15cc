package tenantpath.check.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tenantpath.finding.Severity;

class F17Test {
  @Test
  void reportsAForeignKeyThatIsNotValid() {
    assertThat(
            Found.by(
                "F17",
                """
                CREATE TABLE orders (id bigint PRIMARY KEY,
                  store_id bigint NOT NULL REFERENCES stores (id));
                CREATE TABLE items (store_id bigint NOT NULL REFERENCES stores (id),
                  order_id bigint);
                ALTER TABLE items ADD CONSTRAINT items_order FOREIGN KEY (order_id) REFERENCES
                  orders (id) NOT VALID;
                """))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(Severity.WARNING);
              assertThat(finding.message())
                  .contains("FOREIGN KEY items_order (order_id) of public.items is NOT VALID");
              assertThat(finding.fix())
                  .isEqualTo("ALTER TABLE public.items VALIDATE CONSTRAINT items_order;");
            });
  }

  @Test
  void staysSilentWhenItIsValidated() {
    assertThat(
            Found.by(
                "F17",
                """
                CREATE TABLE orders (id bigint PRIMARY KEY,
                  store_id bigint NOT NULL REFERENCES stores (id));
                CREATE TABLE items (store_id bigint NOT NULL REFERENCES stores (id),
                  order_id bigint REFERENCES orders (id));
                """))
        .isEmpty();
  }
}
