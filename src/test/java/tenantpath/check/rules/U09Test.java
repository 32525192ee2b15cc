package tenantpath.check.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tenantpath.finding.Severity;

class U09Test {
  @Test
  void reportsAReplicaIdentityIndexWithoutTheKey() {
    assertThat(
            Found.by(
                "U09",
                """
                CREATE TABLE orders (store_id bigint NOT NULL REFERENCES stores (id),
                  number text NOT NULL);
                CREATE UNIQUE INDEX numbers ON orders (number);
                ALTER TABLE orders REPLICA IDENTITY USING INDEX numbers;
                """))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(Severity.NOTE);
              assertThat(finding.message())
                  .contains(
                      "The replica identity of public.orders is the index numbers, which lacks "
                          + "store_id");
            });
  }

  @Test
  void staysSilentWhenTheIndexHoldsTheKey() {
    assertThat(
            Found.by(
                "U09",
                """
                CREATE TABLE orders (store_id bigint NOT NULL REFERENCES stores (id),
                  number text NOT NULL);
                CREATE UNIQUE INDEX numbers ON orders (number, store_id);
                ALTER TABLE orders REPLICA IDENTITY USING INDEX numbers;
                """))
        .isEmpty();
  }
}
