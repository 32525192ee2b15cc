package tenantpath.check.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tenantpath.finding.Severity;

class K04Test {
  @Test
  void reportsANondeterministicCollation() {
    assertThat(
            Found.by(
                "K04",
                "shops",
                """
                CREATE COLLATION public.loose (provider = icu, locale = 'und',
                  deterministic = false);
                CREATE TABLE shops (code text COLLATE public.loose PRIMARY KEY);
                """))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(Severity.ERROR);
              assertThat(finding.message())
                  .contains(
                      "Column public.shops.code has the nondeterministic collation public.loose");
            });
  }

  @Test
  void staysSilentWhenTheCollationIsDeterministic() {
    assertThat(
            Found.by(
                "K04",
                "shops",
                """
                CREATE COLLATION public.strict (provider = icu, locale = 'und');
                CREATE TABLE shops (code text COLLATE public.strict PRIMARY KEY);
                """))
        .isEmpty();
  }
}
