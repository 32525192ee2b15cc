package tenantpath.check.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tenantpath.finding.Severity;

class S09Test {
  @Test
  void reportsSequencesThatTablesOwn() {
    assertThat(
            Found.by(
                "S09",
                """
                CREATE TABLE orders (store_id bigint NOT NULL REFERENCES stores (id), id bigint);
                CREATE SEQUENCE a OWNED BY orders.id;
                """))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(Severity.NOTE);
              assertThat(finding.message()).contains("Tables that move own 1 sequence (public.a)");
            });
  }

  @Test
  void staysSilentWhenNoTableOwnsOne() {
    assertThat(
            Found.by(
                "S09",
                """
                CREATE TABLE orders (id bigint PRIMARY KEY,
                  store_id bigint NOT NULL REFERENCES stores (id));
                CREATE SEQUENCE a;
                """))
        .isEmpty();
  }
}
