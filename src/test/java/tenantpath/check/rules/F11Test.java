package tenantpath.check.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tenantpath.finding.Severity;

class F11Test {
  @Test
  void reportsARing() {
    assertThat(
            Found.by(
                "F11",
                """
                CREATE TABLE orders (store_id bigint NOT NULL REFERENCES stores (id),
                  id bigint PRIMARY KEY, invoice_id bigint);
                CREATE TABLE invoices (store_id bigint NOT NULL REFERENCES stores (id),
                  id bigint PRIMARY KEY, order_id bigint REFERENCES orders (id));
                ALTER TABLE orders ADD FOREIGN KEY (invoice_id) REFERENCES invoices (id);
                """))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(Severity.NOTE);
              assertThat(finding.message())
                  .contains("public.invoices, public.orders reference each other in a ring");
            });
  }

  @Test
  void staysSilentWhenATableReferencesItself() {
    assertThat(
            Found.by(
                "F11",
                """
                CREATE TABLE orders (store_id bigint NOT NULL REFERENCES stores (id),
                  id bigint PRIMARY KEY, parent_id bigint REFERENCES orders (id));
                """))
        .isEmpty();
  }
}
