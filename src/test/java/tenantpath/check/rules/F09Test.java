package tenantpath.check.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tenantpath.finding.Severity;

class F09Test {
  @Test
  void reportsOnUpdateCascadeOfANaturalKey() {
    assertThat(
            Found.by(
                "F09",
                """
                CREATE TABLE products (sku text PRIMARY KEY,
                  store_id bigint NOT NULL REFERENCES stores (id));
                CREATE TABLE items (id bigint, store_id bigint NOT NULL REFERENCES stores (id),
                  sku text CONSTRAINT items_sku REFERENCES products (sku) ON UPDATE CASCADE);
                """))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(Severity.ERROR);
              assertThat(finding.message())
                  .contains("FOREIGN KEY items_sku (sku) of public.items has ON UPDATE CASCADE");
            });
  }

  @Test
  void reportsOnUpdateCascadeOfASurrogateKeyAsANote() {
    assertThat(
            Found.by(
                "F09",
                """
                CREATE TABLE orders (id bigint PRIMARY KEY,
                  store_id bigint NOT NULL REFERENCES stores (id));
                CREATE TABLE items (id bigint, store_id bigint NOT NULL REFERENCES stores (id),
                  order_id bigint REFERENCES orders (id) ON UPDATE CASCADE);
                """))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(Severity.NOTE);
              assertThat(finding.message()).contains("ON UPDATE NO ACTION");
            });
  }

  @Test
  void staysSilentWhenTheActionIsNoAction() {
    assertThat(
            Found.by(
                "F09",
                """
                CREATE TABLE orders (id bigint PRIMARY KEY,
                  store_id bigint NOT NULL REFERENCES stores (id));
                CREATE TABLE items (id bigint, store_id bigint NOT NULL REFERENCES stores (id),
                  order_id bigint REFERENCES orders (id) ON DELETE CASCADE);
                """))
        .isEmpty();
  }
}
