package tenantpath.check.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tenantpath.finding.Severity;

class K13Test {
  @Test
  void reportsADomainWithACheck() {
    assertThat(
            Found.by(
                "K13",
                "shops",
                """
                CREATE DOMAIN public.store_key AS bigint CHECK (VALUE > 0);
                CREATE TABLE shops (id public.store_key PRIMARY KEY);
                """))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(Severity.ERROR);
              assertThat(finding.message())
                  .contains("Column public.shops.id is of the domain public.store_key");
            });
  }

  @Test
  void staysSilentWhenTheDomainHasNoRules() {
    assertThat(
            Found.by(
                "K13",
                "shops",
                """
                CREATE DOMAIN public.store_key AS bigint;
                CREATE TABLE shops (id public.store_key PRIMARY KEY);
                """))
        .isEmpty();
  }
}
