package tenantpath.check.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tenantpath.finding.Severity;

class T06Test {
  @Test
  void reportsARuleOfADistributedTable() {
    assertThat(
            Found.by(
                "T06",
                """
                CREATE TABLE orders (id bigint PRIMARY KEY,
                  store_id bigint NOT NULL REFERENCES stores (id));
                CREATE RULE keep AS ON DELETE TO orders DO INSTEAD NOTHING;
                """))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(Severity.WARNING);
              assertThat(finding.message())
                  .contains("Rule keep (ON DELETE DO INSTEAD) of public.orders");
              assertThat(finding.fix()).isEqualTo("DROP RULE keep ON public.orders;");
            });
  }

  @Test
  void staysSilentWhenTheTableIsLocal() {
    assertThat(
            Found.by(
                "T06",
                """
                CREATE TABLE settings (name text PRIMARY KEY);
                CREATE RULE keep AS ON DELETE TO settings DO INSTEAD NOTHING;
                """))
        .isEmpty();
  }
}
