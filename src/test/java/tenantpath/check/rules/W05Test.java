package tenantpath.check.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tenantpath.finding.Severity;

class W05Test {
  @Test
  void reportsASchemaWithoutATenant() {
    assertThat(
            Found.withoutTenant(
                "W05",
                """
                CREATE TABLE settings (name text PRIMARY KEY);
                """))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(Severity.ERROR);
              assertThat(finding.message()).contains("No table of this schema looks like a tenant");
            });
  }

  @Test
  void staysSilentWhenThereIsATenant() {
    assertThat(
            Found.by(
                "W05",
                """
                CREATE TABLE orders (id bigint PRIMARY KEY,
                  store_id bigint NOT NULL REFERENCES stores (id));
                """))
        .isEmpty();
  }

  @Test
  void staysSilentWhenThereIsNoTable() {
    assertThat(
            Found.withoutTenant(
                "W05",
                """
                CREATE SEQUENCE a;
                """))
        .isEmpty();
  }
}
