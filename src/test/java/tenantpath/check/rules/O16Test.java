package tenantpath.check.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tenantpath.finding.Severity;

class O16Test {
  @Test
  void reportsAColumnarTable() {
    assertThat(
            Found.by(
                "O16",
                """
                CREATE TABLE events (store_id bigint NOT NULL REFERENCES stores (id)) USING
                  columnar;
                """))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(Severity.WARNING);
              assertThat(finding.message())
                  .contains("public.events uses the access method columnar");
            });
  }

  @Test
  void staysSilentWhenItIsAHeap() {
    assertThat(
            Found.by(
                "O16",
                """
                CREATE TABLE events (store_id bigint NOT NULL REFERENCES stores (id)) USING heap;
                """))
        .isEmpty();
  }
}
