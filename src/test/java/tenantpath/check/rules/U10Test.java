package tenantpath.check.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tenantpath.finding.Severity;

class U10Test {
  @Test
  void reportsReplicaIdentityFull() {
    assertThat(
            Found.by(
                "U10",
                """
                CREATE TABLE orders (id bigint PRIMARY KEY,
                  store_id bigint NOT NULL REFERENCES stores (id));
                ALTER TABLE orders REPLICA IDENTITY FULL;
                """))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(Severity.NOTE);
              assertThat(finding.message()).contains("public.orders has REPLICA IDENTITY FULL");
              assertThat(finding.fix())
                  .isEqualTo("ALTER TABLE public.orders REPLICA IDENTITY DEFAULT;");
            });
  }

  @Test
  void staysSilentWhenTheIdentityIsThePrimaryKey() {
    assertThat(
            Found.by(
                "U10",
                """
                CREATE TABLE orders (id bigint PRIMARY KEY,
                  store_id bigint NOT NULL REFERENCES stores (id));
                """))
        .isEmpty();
  }
}
