package tenantpath.check.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tenantpath.finding.Severity;

class K07Test {
  @Test
  void reportsANegativeScale() {
    assertThat(
            Found.by(
                "K07",
                "shops",
                """
                CREATE TABLE shops (id numeric(5,-2) PRIMARY KEY);
                """))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(Severity.ERROR);
              assertThat(finding.message()).contains("Column public.shops.id is numeric(5,-2)");
            });
  }

  @Test
  void staysSilentWhenTheScaleIsPositive() {
    assertThat(
            Found.by(
                "K07",
                "shops",
                """
                CREATE TABLE shops (id numeric(5,2) PRIMARY KEY);
                """))
        .isEmpty();
  }
}
