package tenantpath.check.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tenantpath.finding.Severity;

class P01Test {
  @Test
  void reportsPartitionsOfPartitions() {
    assertThat(
            Found.by(
                "P01",
                """
                CREATE TABLE payments (store_id bigint NOT NULL REFERENCES stores (id),
                  id bigint, paid date) PARTITION BY RANGE (paid);
                CREATE TABLE payments_old PARTITION OF payments FOR VALUES FROM (MINVALUE) TO
                  ('2024-01-01') PARTITION BY LIST (id);
                """))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(Severity.ERROR);
              assertThat(finding.message())
                  .contains(
                      "public.payments is partitioned, and its partitions are again: "
                          + "public.payments_old");
              assertThat(finding.table()).contains("public.payments");
            });
  }

  @Test
  void staysSilentWhenThereIsOneLevel() {
    assertThat(
            Found.by(
                "P01",
                """
                CREATE TABLE payments (store_id bigint NOT NULL REFERENCES stores (id),
                  id bigint, paid date) PARTITION BY RANGE (paid);
                CREATE TABLE payments_old PARTITION OF payments FOR VALUES FROM (MINVALUE) TO
                  ('2024-01-01');
                """))
        .isEmpty();
  }
}
