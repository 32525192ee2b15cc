package tenantpath.check.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tenantpath.finding.Severity;

class K08Test {
  @Test
  void reportsANullableKey() {
    assertThat(
            Found.by(
                "K08",
                """
                CREATE TABLE orders (id bigint, store_id bigint REFERENCES stores (id));
                """))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(Severity.WARNING);
              assertThat(finding.message()).contains("Column public.orders.store_id may be NULL");
              assertThat(finding.fix())
                  .isEqualTo("SELECT count(*) FROM public.orders WHERE store_id IS NULL;");
            });
  }

  @Test
  void staysSilentWhenThePrimaryKeyMakesItNotNull() {
    assertThat(
            Found.by(
                "K08",
                """
                CREATE TABLE orders (store_id bigint NOT NULL REFERENCES stores (id), id bigint,
                  PRIMARY KEY (store_id, id));
                """))
        .isEmpty();
  }
}
