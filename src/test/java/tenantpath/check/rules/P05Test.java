package tenantpath.check.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tenantpath.finding.Severity;

class P05Test {
  @Test
  void reportsAPrimaryKeyOfAPartitionedTable() {
    assertThat(
            Found.by(
                "P05",
                """
                CREATE TABLE payments (store_id bigint NOT NULL REFERENCES stores (id),
                  id bigint, paid date, PRIMARY KEY (id, paid)) PARTITION BY RANGE (paid);
                CREATE TABLE payments_old PARTITION OF payments FOR VALUES FROM (MINVALUE) TO
                  ('2024-01-01');
                """))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(Severity.NOTE);
              assertThat(finding.message())
                  .contains(
                      "payments_pkey of public.payments needs both the partition key and store_id");
            });
  }

  @Test
  void staysSilentWhenTheKeyIsInIt() {
    assertThat(
            Found.by(
                "P05",
                """
                CREATE TABLE payments (store_id bigint NOT NULL REFERENCES stores (id),
                  id bigint, paid date, PRIMARY KEY (store_id, id,
                  paid)) PARTITION BY RANGE (paid);
                CREATE TABLE payments_old PARTITION OF payments FOR VALUES FROM (MINVALUE) TO
                  ('2024-01-01');
                """))
        .isEmpty();
  }
}
