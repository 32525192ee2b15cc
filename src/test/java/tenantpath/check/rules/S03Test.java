package tenantpath.check.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tenantpath.finding.Severity;

class S03Test {
  @Test
  void reportsAnIdentity() {
    assertThat(
            Found.by(
                "S03",
                """
                CREATE TABLE items (store_id bigint NOT NULL REFERENCES stores (id),
                  id bigint GENERATED ALWAYS AS IDENTITY);
                """))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(Severity.WARNING);
              assertThat(finding.message())
                  .contains("Column public.items.id is an identity", "undistribute_table refuses");
            });
  }

  @Test
  void staysSilentWhenTheTableStaysLocal() {
    assertThat(
            Found.by(
                "S03",
                """
                CREATE TABLE settings (id bigint GENERATED ALWAYS AS IDENTITY);
                """))
        .isEmpty();
  }
}
