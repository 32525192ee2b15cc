package tenantpath.check.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tenantpath.finding.Severity;

class K05Test {
  @Test
  void reportsAMoneyKey() {
    assertThat(
            Found.by(
                "K05",
                "shops",
                """
                CREATE TABLE shops (id money PRIMARY KEY);
                """))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(Severity.ERROR);
              assertThat(finding.message()).contains("Column public.shops.id is money");
            });
  }

  @Test
  void staysSilentWhenTheKeyIsAUuid() {
    assertThat(
            Found.by(
                "K05",
                "shops",
                """
                CREATE TABLE shops (id uuid PRIMARY KEY);
                """))
        .isEmpty();
  }
}
