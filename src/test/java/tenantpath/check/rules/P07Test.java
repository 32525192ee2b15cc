package tenantpath.check.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tenantpath.finding.Severity;

class P07Test {
  @Test
  void reportsAForeignTable() {
    assertThat(
            Found.by(
                "P07",
                """
                CREATE FOREIGN TABLE legacy (store_id bigint) SERVER old;
                """))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(Severity.WARNING);
              assertThat(finding.message()).contains("public.legacy is a foreign table");
            });
  }

  @Test
  void staysSilentWhenTheTableIsOurOwn() {
    assertThat(
            Found.by(
                "P07",
                """
                CREATE TABLE orders (id bigint PRIMARY KEY,
                  store_id bigint NOT NULL REFERENCES stores (id));
                """))
        .isEmpty();
  }
}
