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
  void saysWhichPathFillsTheRowsThatTheBestLeavesOut() {
    assertThat(
            Found.by(
                "W01",
                """
                CREATE TABLE orders (id bigint PRIMARY KEY,
                  store_id bigint NOT NULL REFERENCES stores (id));
                CREATE TABLE carts (id bigint PRIMARY KEY,
                  store_id bigint NOT NULL REFERENCES stores (id));
                CREATE TABLE files (order_id bigint REFERENCES orders (id),
                  cart_id bigint REFERENCES carts (id));
                """))
        .singleElement()
        .satisfies(
            finding ->
                assertThat(finding.message())
                    .contains(
                        "rows with NULL there get the key by (cart_id) -> public.carts, and none"
                            + " if that breaks off, too."));
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
