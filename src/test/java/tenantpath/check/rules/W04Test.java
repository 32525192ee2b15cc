package tenantpath.check.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tenantpath.finding.Severity;

class W04Test {
  @Test
  void reportsATableThatNamesNoKnownTable() {
    assertThat(
            Found.by(
                "W04",
                """
                CREATE TABLE orders (id bigint PRIMARY KEY,
                  store_id bigint NOT NULL REFERENCES stores (id));
                CREATE TABLE usages (id bigint PRIMARY KEY, provider_id bigint NOT NULL);
                """))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(Severity.ERROR);
              assertThat(finding.message())
                  .contains("public.usages is undecided, and the plan leaves it out");
            });
  }

  @Test
  void staysSilentWhenAnotherFindingSaysWhy() {
    assertThat(
            Found.by(
                "W04",
                """
                CREATE TABLE documents (id bigint);
                CREATE TABLE invoices (total numeric) INHERITS (documents);
                """))
        .isEmpty();
  }
}
