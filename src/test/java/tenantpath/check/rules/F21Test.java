package tenantpath.check.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tenantpath.finding.Severity;

class F21Test {
  @Test
  void reportsAForeignKeyWhoseTargetIsNotUnique() {
    assertThat(
            Found.by(
                "F21",
                """
                CREATE TABLE authors (id bigint NOT NULL, store_id bigint REFERENCES stores);
                CREATE UNIQUE INDEX half ON authors (id) WHERE (id > 0);
                CREATE TABLE articles (id bigint PRIMARY KEY,
                  author_id bigint CONSTRAINT by_author REFERENCES authors (id));
                """))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(Severity.ERROR);
              assertThat(finding.message()).contains("by_author", "references public.authors");
            });
  }

  @Test
  void staysSilentWhenAnIndexOrAKeyOfAnotherOrderIsThere() {
    assertThat(
            Found.by(
                "F21",
                """
                CREATE TABLE authors (id bigint NOT NULL, n bigint, m bigint, UNIQUE (n, m));
                CREATE UNIQUE INDEX authors_id ON authors (id);
                CREATE TABLE articles (id bigint PRIMARY KEY,
                  author_id bigint REFERENCES authors (id), n bigint, m bigint,
                  FOREIGN KEY (m, n) REFERENCES authors (m, n));
                """))
        .isEmpty();
  }
}
