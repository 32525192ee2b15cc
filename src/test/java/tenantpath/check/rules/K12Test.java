package tenantpath.check.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tenantpath.finding.Severity;

class K12Test {
  @Test
  void reportsWhatIsFixedAfterwards() {
    assertThat(
            Found.by(
                "K12",
                """
                CREATE TABLE orders (id bigint PRIMARY KEY,
                  store_id bigint NOT NULL REFERENCES stores (id));
                """))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(Severity.NOTE);
              assertThat(finding.message()).contains("distributed by public.stores.id");
              assertThat(finding.table()).contains("public.stores");
            });
  }

  @Test
  void staysSilentWhenThereIsNoTenant() {
    assertThat(
            Found.withoutTenant(
                "K12",
                """
                CREATE TABLE settings (name text PRIMARY KEY);
                """))
        .isEmpty();
  }
}
