package tenantpath.check.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tenantpath.finding.Severity;

class W09Test {
  @Test
  void reportsARootThatReferencesItself() {
    assertThat(
            Found.by(
                "W09",
                "accounts",
                """
                CREATE TABLE accounts (id bigint PRIMARY KEY,
                  provider_id bigint REFERENCES accounts (id));
                """))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(Severity.WARNING);
              assertThat(finding.message())
                  .isEqualTo(
                      "public.accounts names another row of public.accounts by (provider_id): is"
                          + " each row a tenant, or its top ancestor?");
              assertThat(finding.hint()).contains("--tenant public.accounts.COLUMN");
            });
  }

  @Test
  void staysSilentWhenOnlyAnotherTableReferencesItself() {
    assertThat(
            Found.by(
                "W09",
                """
                CREATE TABLE topics (id bigint PRIMARY KEY, store_id bigint NOT NULL
                  REFERENCES stores, parent_id bigint REFERENCES topics (id));
                """))
        .isEmpty();
  }
}
