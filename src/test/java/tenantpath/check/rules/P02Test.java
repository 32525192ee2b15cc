package tenantpath.check.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tenantpath.finding.Severity;

class P02Test {
  @Test
  void reportsAPartitionedTable() {
    assertThat(
            Found.by(
                "P02",
                """
                CREATE TABLE payments (store_id bigint NOT NULL REFERENCES stores (id),
                  id bigint, paid date) PARTITION BY RANGE (paid);
                CREATE TABLE payments_old PARTITION OF payments FOR VALUES FROM (MINVALUE) TO
                  ('2024-01-01');
                """))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(Severity.NOTE);
              assertThat(finding.message()).contains("public.payments has 1 partition;");
            });
  }

  @Test
  void reportsAPartitionedTableThatWaitsForItsPartitions() {
    assertThat(
            Found.by(
                "P02",
                """
                CREATE TABLE payments (store_id bigint NOT NULL REFERENCES stores (id),
                  id bigint, paid date) PARTITION BY RANGE (paid);
                """))
        .singleElement()
        .satisfies(finding -> assertThat(finding.message()).contains("has no partition yet;"));
  }

  @Test
  void staysSilentWhenTheTableIsNotPartitioned() {
    assertThat(
            Found.by(
                "P02",
                """
                CREATE TABLE orders (id bigint PRIMARY KEY,
                  store_id bigint NOT NULL REFERENCES stores (id));
                """))
        .isEmpty();
  }
}
