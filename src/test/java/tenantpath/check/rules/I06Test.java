package tenantpath.check.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tenantpath.distribution.CitusVersion;
import tenantpath.distribution.TargetVersion;
import tenantpath.finding.Severity;

class I06Test {
  @Test
  void reportsStatisticsOverAnExpression() {
    assertThat(
            Found.on(
                new TargetVersion(new CitusVersion(12, 1), 15),
                "I06",
                """
                CREATE TABLE orders (id bigint PRIMARY KEY,
                  store_id bigint NOT NULL REFERENCES stores (id));
                CREATE STATISTICS parity ON ((id % 2::bigint)), store_id FROM orders;
                """))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(Severity.NOTE);
              assertThat(finding.message())
                  .contains(
                      "Statistics public.parity of public.orders are over an expression",
                      "Citus 12.1 on PostgreSQL 15");
            });
  }

  @Test
  void staysSilentWhenTheTargetKnowsThem() {
    assertThat(
            Found.by(
                "I06",
                """
                CREATE TABLE orders (id bigint PRIMARY KEY,
                  store_id bigint NOT NULL REFERENCES stores (id));
                CREATE STATISTICS parity ON ((id % 2::bigint)), store_id FROM orders;
                """))
        .isEmpty();
  }

  @Test
  void staysSilentWhenTheyAreOverColumns() {
    assertThat(
            Found.on(
                new TargetVersion(new CitusVersion(12, 1), 15),
                "I06",
                """
                CREATE TABLE orders (id bigint PRIMARY KEY,
                  store_id bigint NOT NULL REFERENCES stores (id));
                CREATE STATISTICS both_ids ON id, store_id FROM orders;
                """))
        .isEmpty();
  }
}
