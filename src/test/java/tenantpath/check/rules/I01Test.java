package tenantpath.check.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tenantpath.finding.Severity;

class I01Test {
  @Test
  void reportsAnIndexInATablespace() {
    assertThat(
            Found.by(
                "I01",
                """
                CREATE TABLE orders (id bigint PRIMARY KEY,
                  store_id bigint NOT NULL REFERENCES stores (id));
                CREATE INDEX fast_ids ON orders (id) TABLESPACE fast;
                """))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(Severity.WARNING);
              assertThat(finding.message())
                  .contains("Index public.fast_ids of public.orders is in tablespace fast");
              assertThat(finding.fix())
                  .isEqualTo("ALTER INDEX public.fast_ids SET TABLESPACE pg_default;");
            });
  }

  @Test
  void staysSilentWhenItIsInTheDefaultOne() {
    assertThat(
            Found.by(
                "I01",
                """
                CREATE TABLE orders (id bigint PRIMARY KEY,
                  store_id bigint NOT NULL REFERENCES stores (id));
                CREATE INDEX ids ON orders (id);
                """))
        .isEmpty();
  }
}
