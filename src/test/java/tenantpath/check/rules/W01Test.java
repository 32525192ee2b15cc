package tenantpath.check.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tenantpath.finding.Severity;

class W01Test {
  @Test
  void reportsAPathThatMayBeNull() {
    assertThat(
            Found.by(
                "W01",
                """
                CREATE TABLE orders (id bigint PRIMARY KEY,
                  store_id bigint NOT NULL REFERENCES stores (id));
                CREATE TABLE files (order_id bigint REFERENCES orders (id));
                """))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(Severity.WARNING);
              assertThat(finding.message())
                  .contains(
                      "public.files reaches its tenant only through columns that may be NULL "
                          + "((order_id) -> public.orders)",
                      "The plan stops in sql/40-verify-backfill.sql");
            });
  }

  @Test
  void staysSilentWhenThePathIsNotNull() {
    assertThat(
            Found.by(
                "W01",
                """
                CREATE TABLE orders (id bigint PRIMARY KEY,
                  store_id bigint NOT NULL REFERENCES stores (id));
                CREATE TABLE files (order_id bigint NOT NULL REFERENCES orders (id));
                """))
        .isEmpty();
  }
}
