package tenantpath.check.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tenantpath.finding.Severity;

class F10Test {
  @Test
  void reportsSetDefaultThatDrawsFromASequence() {
    assertThat(
            Found.by(
                "F10",
                """
                CREATE SEQUENCE kinds;
                CREATE TABLE categories (id bigint PRIMARY KEY);
                CREATE TABLE products (store_id bigint NOT NULL REFERENCES stores (id),
                  category_id bigint DEFAULT nextval('public.kinds'::regclass)
                  CONSTRAINT products_category REFERENCES categories (id) ON DELETE SET DEFAULT);
                """))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(Severity.ERROR);
              assertThat(finding.message())
                  .contains(
                      "FOREIGN KEY products_category (category_id) of public.products sets "
                          + "category_id");
            });
  }

  @Test
  void staysSilentWhenTheDefaultIsConstant() {
    assertThat(
            Found.by(
                "F10",
                """
                CREATE TABLE categories (id bigint PRIMARY KEY);
                CREATE TABLE products (store_id bigint NOT NULL REFERENCES stores (id),
                  category_id bigint DEFAULT 1 REFERENCES categories (id) ON DELETE SET DEFAULT);
                """))
        .isEmpty();
  }
}
