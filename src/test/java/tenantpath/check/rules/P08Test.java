package tenantpath.check.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tenantpath.finding.Severity;

class P08Test {
  @Test
  void reportsAnUnloggedTable() {
    assertThat(
            Found.by(
                "P08",
                """
                CREATE UNLOGGED TABLE sessions (store_id bigint NOT NULL REFERENCES stores (id));
                """))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(Severity.NOTE);
              assertThat(finding.message()).contains("public.sessions is UNLOGGED");
              assertThat(finding.fix()).isEqualTo("ALTER TABLE public.sessions SET LOGGED;");
            });
  }

  @Test
  void staysSilentWhenTheTableIsLocal() {
    assertThat(
            Found.by(
                "P08",
                """
                CREATE UNLOGGED TABLE settings (name text);
                """))
        .isEmpty();
  }
}
