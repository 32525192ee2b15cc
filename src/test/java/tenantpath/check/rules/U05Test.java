package tenantpath.check.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tenantpath.finding.Severity;

class U05Test {
  @Test
  void reportsAKeyThatIsOnlyIncluded() {
    assertThat(
            Found.by(
                "U05",
                """
                CREATE TABLE users (store_id bigint NOT NULL REFERENCES stores (id), email text);
                CREATE UNIQUE INDEX emails ON users (email) INCLUDE (store_id);
                """))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(Severity.WARNING);
              assertThat(finding.message())
                  .contains(
                      "emails of public.users is unique by (email) and only includes store_id",
                      "(store_id, email)");
            });
  }

  @Test
  void staysSilentWhenTheKeyIsAKeyColumn() {
    assertThat(
            Found.by(
                "U05",
                """
                CREATE TABLE users (store_id bigint NOT NULL REFERENCES stores (id), email text,
                  name text);
                CREATE UNIQUE INDEX emails ON users (store_id, email) INCLUDE (name);
                """))
        .isEmpty();
  }
}
