package tenantpath.check.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tenantpath.distribution.CitusVersion;
import tenantpath.distribution.TargetVersion;
import tenantpath.finding.Severity;

class V01Test {
  @Test
  void reportsAVirtualColumnBeforePostgres18() {
    assertThat(
            Found.by(
                "V01",
                """
                CREATE TABLE orders (id bigint, twice bigint GENERATED ALWAYS AS (id * 2)
                  VIRTUAL);
                """))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(Severity.ERROR);
              assertThat(finding.message())
                  .contains(
                      "The virtual generated column twice of public.orders needs PostgreSQL 18",
                      "Citus 13.2 on PostgreSQL 15");
            });
  }

  @Test
  void staysSilentWhenTheTargetHasIt() {
    assertThat(
            Found.on(
                new TargetVersion(new CitusVersion(14, 0), 18),
                "V01",
                """
                CREATE TABLE orders (id bigint, twice bigint GENERATED ALWAYS AS (id * 2)
                  VIRTUAL);
                """))
        .isEmpty();
  }

  @Test
  void staysSilentWhenTheColumnIsStored() {
    assertThat(
            Found.by(
                "V01",
                """
                CREATE TABLE orders (id bigint, twice bigint GENERATED ALWAYS AS (id * 2) STORED);
                """))
        .isEmpty();
  }
}
