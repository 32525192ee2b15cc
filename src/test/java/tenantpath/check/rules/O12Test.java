package tenantpath.check.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tenantpath.finding.Severity;

class O12Test {
  @Test
  void reportsATableInATablespace() {
    assertThat(
            Found.by(
                "O12",
                """
                CREATE TABLE orders (store_id bigint NOT NULL REFERENCES stores (id)) TABLESPACE
                  fast;
                """))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(Severity.WARNING);
              assertThat(finding.message()).contains("public.orders is in tablespace fast");
            });
  }

  @Test
  void staysSilentWhenItIsInTheDefaultOne() {
    assertThat(
            Found.by(
                "O12",
                """
                CREATE TABLE orders (id bigint PRIMARY KEY,
                  store_id bigint NOT NULL REFERENCES stores (id));
                """))
        .isEmpty();
  }
}
