package tenantpath.check.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tenantpath.finding.Severity;

class O15Test {
  @Test
  void reportsForcedRowSecurity() {
    assertThat(
            Found.by(
                "O15",
                """
                CREATE TABLE orders (id bigint PRIMARY KEY,
                  store_id bigint NOT NULL REFERENCES stores (id));
                ALTER TABLE ONLY orders FORCE ROW LEVEL SECURITY;
                """))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(Severity.WARNING);
              assertThat(finding.message()).contains("public.orders has FORCE ROW LEVEL SECURITY");
              assertThat(finding.fix())
                  .isEqualTo("ALTER TABLE public.orders NO FORCE ROW LEVEL SECURITY;");
            });
  }

  @Test
  void staysSilentWhenItIsOnlyEnabled() {
    assertThat(
            Found.by(
                "O15",
                """
                CREATE TABLE orders (id bigint PRIMARY KEY,
                  store_id bigint NOT NULL REFERENCES stores (id));
                ALTER TABLE orders ENABLE ROW LEVEL SECURITY;
                """))
        .isEmpty();
  }
}
