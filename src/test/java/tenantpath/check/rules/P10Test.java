package tenantpath.check.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tenantpath.distribution.CitusVersion;
import tenantpath.distribution.TargetVersion;
import tenantpath.finding.Severity;

class P10Test {
  @Test
  void reportsAnIdentityBeforePostgres17() {
    assertThat(
            Found.by(
                "P10",
                """
                CREATE TABLE payments (store_id bigint NOT NULL REFERENCES stores (id),
                  id bigint GENERATED ALWAYS AS IDENTITY, paid date) PARTITION BY RANGE (paid);
                """))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(Severity.NOTE);
              assertThat(finding.message())
                  .contains(
                      "Column public.payments.id of the partitioned table is an identity",
                      "Citus 13.2 on PostgreSQL 15");
            });
  }

  @Test
  void staysSilentWhenTheTargetIsPostgres17() {
    assertThat(
            Found.on(
                new TargetVersion(new CitusVersion(13, 0), 17),
                "P10",
                """
                CREATE TABLE payments (store_id bigint NOT NULL REFERENCES stores (id),
                  id bigint GENERATED ALWAYS AS IDENTITY, paid date) PARTITION BY RANGE (paid);
                """))
        .isEmpty();
  }

  @Test
  void staysSilentWhenTheTableIsNotPartitioned() {
    assertThat(
            Found.by(
                "P10",
                """
                CREATE TABLE payments (store_id bigint NOT NULL REFERENCES stores (id),
                  id bigint GENERATED ALWAYS AS IDENTITY);
                """))
        .isEmpty();
  }
}
