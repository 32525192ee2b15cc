package tenantpath.check.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tenantpath.finding.Severity;

class U11Test {
  @Test
  void reportsATemporalKey() {
    assertThat(
            Found.by(
                "U11",
                """
                CREATE TABLE prices (store_id bigint NOT NULL REFERENCES stores (id), sku text,
                  valid tstzrange,
                  CONSTRAINT prices_k UNIQUE (sku, valid WITHOUT OVERLAPS));
                """))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(Severity.NOTE);
              assertThat(finding.message())
                  .contains("prices_k of public.prices is UNIQUE (sku, valid WITHOUT OVERLAPS)");
            });
  }

  @Test
  void staysSilentWhenTheKeyIsAPlainOne() {
    assertThat(
            Found.by(
                "U11",
                """
                CREATE TABLE prices (store_id bigint NOT NULL REFERENCES stores (id),
                  sku text UNIQUE);
                """))
        .isEmpty();
  }
}
