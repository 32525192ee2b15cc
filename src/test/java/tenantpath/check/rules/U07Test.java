package tenantpath.check.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tenantpath.finding.Severity;

class U07Test {
  @Test
  void reportsAnEmailThatWasUniqueEverywhere() {
    assertThat(
            Found.by(
                "U07",
                """
                CREATE TABLE users (store_id bigint NOT NULL REFERENCES stores (id), email text,
                  CONSTRAINT emails UNIQUE (email));
                """))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(Severity.WARNING);
              assertThat(finding.message())
                  .contains("(email) of public.users is unique over all tenants today, by emails");
            });
  }

  @Test
  void reportsACamelCaseToken() {
    assertThat(
            Found.by(
                "U07",
                """
                CREATE TABLE users (store_id bigint NOT NULL REFERENCES stores (id),
                  "apiToken" text);
                CREATE UNIQUE INDEX tokens ON users ("apiToken");
                """))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(Severity.WARNING);
              assertThat(finding.message()).contains("(\"apiToken\") of public.users");
            });
  }

  @Test
  void staysSilentWhenTheColumnIsNotANaturalKey() {
    assertThat(
            Found.by(
                "U07",
                """
                CREATE TABLE users (store_id bigint NOT NULL REFERENCES stores (id),
                  position integer UNIQUE);
                """))
        .isEmpty();
  }

  @Test
  void staysSilentWhenItIsUniquePerTenantAlready() {
    assertThat(
            Found.by(
                "U07",
                """
                CREATE TABLE users (store_id bigint NOT NULL REFERENCES stores (id), email text,
                  UNIQUE (store_id, email));
                """))
        .isEmpty();
  }
}
