package tenantpath.check.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tenantpath.finding.Severity;

class U03Test {
  @Test
  void reportsAPartialUniqueIndexWithoutTheKey() {
    assertThat(
            Found.by(
                "U03",
                """
                CREATE TABLE orders (store_id bigint NOT NULL REFERENCES stores (id),
                  number text);
                CREATE UNIQUE INDEX numbers ON orders (number) WHERE number IS NOT NULL;
                """))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(Severity.WARNING);
              assertThat(finding.message())
                  .contains(
                      "Partial unique index public.numbers of public.orders does not contain "
                          + "store_id");
            });
  }

  @Test
  void staysSilentWhenTheKeyIsAPlainColumnOfIt() {
    assertThat(
            Found.by(
                "U03",
                """
                CREATE TABLE orders (store_id bigint NOT NULL REFERENCES stores (id),
                  number text);
                CREATE UNIQUE INDEX numbers ON orders (lower(number), store_id);
                """))
        .isEmpty();
  }

  @Test
  void staysSilentWhenTheIndexIsNotUnique() {
    assertThat(
            Found.by(
                "U03",
                """
                CREATE TABLE orders (store_id bigint NOT NULL REFERENCES stores (id),
                  number text);
                CREATE INDEX numbers ON orders (number);
                """))
        .isEmpty();
  }
}
