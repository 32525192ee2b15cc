package tenantpath.check.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tenantpath.finding.Severity;

class K06Test {
  @Test
  void reportsAGeneratedKey() {
    assertThat(
            Found.by(
                "K06",
                """
                CREATE TABLE orders (id bigint, store_id bigint GENERATED ALWAYS AS (id / 1000)
                  STORED NOT NULL REFERENCES stores (id));
                """))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(Severity.ERROR);
              assertThat(finding.message()).contains("Column public.orders.store_id is generated");
              assertThat(finding.fix())
                  .isEqualTo("ALTER TABLE public.orders ALTER COLUMN store_id DROP EXPRESSION;");
            });
  }

  @Test
  void staysSilentWhenAnotherColumnIsGenerated() {
    assertThat(
            Found.by(
                "K06",
                """
                CREATE TABLE orders (id bigint, twice bigint GENERATED ALWAYS AS (id * 2) STORED,
                  store_id bigint NOT NULL REFERENCES stores (id));
                """))
        .isEmpty();
  }
}
