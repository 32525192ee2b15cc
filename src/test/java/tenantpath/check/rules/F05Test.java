package tenantpath.check.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tenantpath.finding.Severity;

class F05Test {
  @Test
  void reportsAForeignKeyFromATableThatIsLeftOut() {
    assertThat(
            Found.by(
                "F05",
                """
                CREATE TABLE orders (id bigint PRIMARY KEY,
                  store_id bigint NOT NULL REFERENCES stores (id));
                CREATE TABLE exports (order_id bigint NOT NULL CONSTRAINT exports_order
                  REFERENCES orders (id));
                CREATE TABLE old_exports () INHERITS (exports);
                """))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(Severity.ERROR);
              assertThat(finding.message())
                  .contains(
                      "FOREIGN KEY exports_order (order_id) of public.exports references "
                          + "public.orders",
                      "accepts it silently");
            });
  }

  @Test
  void staysSilentWhenTheTableIsDistributedToo() {
    assertThat(
            Found.by(
                "F05",
                """
                CREATE TABLE orders (id bigint PRIMARY KEY,
                  store_id bigint NOT NULL REFERENCES stores (id));
                CREATE TABLE exports (order_id bigint NOT NULL REFERENCES orders (id));
                """))
        .isEmpty();
  }
}
