package tenantpath.check.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tenantpath.finding.Severity;

class P04Test {
  @Test
  void reportsAPartitionedTableThatWouldBeAReferenceTable() {
    assertThat(
            Found.by(
                "P04",
                """
                CREATE TABLE rates (day date, PRIMARY KEY (day)) PARTITION BY RANGE (day);
                CREATE TABLE orders (store_id bigint NOT NULL REFERENCES stores (id),
                  day date REFERENCES rates (day));
                """))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(Severity.ERROR);
              assertThat(finding.message())
                  .contains("public.rates is partitioned and has no tenant");
            });
  }

  @Test
  void staysSilentWhenThePartitionedTableHasATenant() {
    assertThat(
            Found.by(
                "P04",
                """
                CREATE TABLE payments (store_id bigint NOT NULL REFERENCES stores (id),
                  id bigint, paid date) PARTITION BY RANGE (paid);
                CREATE TABLE payments_old PARTITION OF payments FOR VALUES FROM (MINVALUE) TO
                  ('2024-01-01');
                """))
        .isEmpty();
  }
}
