package tenantpath.check.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tenantpath.finding.Severity;

class O10Test {
  @Test
  void reportsATemporaryTable() {
    assertThat(
            Found.by(
                "O10",
                """
                CREATE TEMPORARY TABLE import (store_id bigint NOT NULL REFERENCES stores (id));
                """))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(Severity.ERROR);
              assertThat(finding.message()).contains("import is a temporary table");
            });
  }

  @Test
  void staysSilentWhenTheTableIsPermanent() {
    assertThat(
            Found.by(
                "O10",
                """
                CREATE TABLE orders (id bigint PRIMARY KEY,
                  store_id bigint NOT NULL REFERENCES stores (id));
                """))
        .isEmpty();
  }
}
