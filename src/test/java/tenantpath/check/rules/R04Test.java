package tenantpath.check.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tenantpath.finding.Severity;

class R04Test {
  @Test
  void reportsAViewThatTheParserGivesUpOn() {
    assertThat(
            Found.by(
                "R04",
                """
                CREATE TABLE orders (id bigint PRIMARY KEY,
                  store_id bigint NOT NULL REFERENCES stores (id));
                CREATE VIEW sampled AS SELECT id FROM orders
                  TABLESAMPLE system ((10)::real) REPEATABLE ((0)::double precision);
                """))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(Severity.WARNING);
              assertThat(finding.table()).contains("public.sampled");
              assertThat(finding.message()).contains("could not be read");
            });
  }

  @Test
  void staysSilentWhenTheQueryIsUnderstood() {
    assertThat(
            Found.by(
                "R04",
                """
                CREATE TABLE orders (id bigint PRIMARY KEY,
                  store_id bigint NOT NULL REFERENCES stores (id));
                CREATE VIEW "a.b" AS SELECT id AS "c
                d" FROM orders;
                """))
        .isEmpty();
  }
}
