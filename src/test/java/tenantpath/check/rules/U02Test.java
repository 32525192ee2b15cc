package tenantpath.check.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tenantpath.finding.Severity;

class U02Test {
  @Test
  void reportsAUniqueConstraintWithoutTheKey() {
    assertThat(
            Found.by(
                "U02",
                """
                CREATE TABLE orders (store_id bigint NOT NULL REFERENCES stores (id),
                  number text, CONSTRAINT numbers UNIQUE (number));
                """))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(Severity.WARNING);
              assertThat(finding.message())
                  .contains(
                      "UNIQUE numbers (number) of public.orders does not contain store_id",
                      "UNIQUE (store_id, number)");
            });
  }

  @Test
  void staysSilentWhenTheKeyIsInIt() {
    assertThat(
            Found.by(
                "U02",
                """
                CREATE TABLE orders (store_id bigint NOT NULL REFERENCES stores (id),
                  number text, UNIQUE (number, store_id));
                """))
        .isEmpty();
  }
}
