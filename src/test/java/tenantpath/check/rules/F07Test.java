package tenantpath.check.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tenantpath.finding.Severity;

class F07Test {
  @Test
  void reportsKeysOfDifferentTypes() {
    assertThat(
            Found.by(
                "F07",
                """
                CREATE TABLE orders (store_id integer NOT NULL, id bigint PRIMARY KEY,
                  CONSTRAINT orders_store FOREIGN KEY (store_id) REFERENCES stores (id));
                """))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(Severity.WARNING);
              assertThat(finding.message())
                  .contains(
                      "FOREIGN KEY orders_store (store_id) of public.orders references "
                          + "public.stores",
                      "integer and bigint");
            });
  }

  @Test
  void staysSilentWhenTheTypesAreEqual() {
    assertThat(
            Found.by(
                "F07",
                """
                CREATE TABLE orders (id bigint PRIMARY KEY,
                  store_id bigint NOT NULL REFERENCES stores (id));
                """))
        .isEmpty();
  }
}
