package tenantpath.check.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tenantpath.finding.Severity;

class U12Test {
  @Test
  void reportsAUniqueConstraintOfTheRoot() {
    assertThat(
            Found.by(
                "U12",
                "shops",
                """
                CREATE TABLE shops (id bigint PRIMARY KEY,
                  domain text NOT NULL CONSTRAINT domains UNIQUE);
                """))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(Severity.ERROR);
              assertThat(finding.message())
                  .contains("domains keeps (domain) unique over all rows of the root public.shops");
            });
  }

  @Test
  void reportsAUniqueIndexOfTheRoot() {
    assertThat(
            Found.by(
                "U12",
                "shops",
                """
                CREATE TABLE shops (id bigint PRIMARY KEY, name text);
                CREATE UNIQUE INDEX names ON shops (lower(name));
                """))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(Severity.ERROR);
              assertThat(finding.message()).contains("names keeps (lower(name)) unique");
            });
  }

  @Test
  void staysSilentWhenTheRootHasItsPrimaryKeyOnly() {
    assertThat(
            Found.by(
                "U12",
                """
                CREATE TABLE orders (id bigint PRIMARY KEY,
                  store_id bigint NOT NULL REFERENCES stores (id));
                """))
        .isEmpty();
  }
}
