package tenantpath.check.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tenantpath.finding.Severity;

class S04Test {
  @Test
  void reportsAnIdentityBesideAForeignKeyToAReferenceTable() {
    assertThat(
            Found.by(
                "S04",
                """
                CREATE TABLE countries (id bigint PRIMARY KEY);
                CREATE TABLE orders (store_id bigint NOT NULL REFERENCES stores (id),
                  id bigint GENERATED ALWAYS AS IDENTITY,
                  country_id bigint CONSTRAINT orders_country REFERENCES countries (id));
                """))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(Severity.NOTE);
              assertThat(finding.message())
                  .contains(
                      "FOREIGN KEY orders_country (country_id) of public.orders references the "
                          + "reference table public.countries");
            });
  }

  @Test
  void staysSilentWhenThereIsNoIdentity() {
    assertThat(
            Found.by(
                "S04",
                """
                CREATE TABLE countries (id bigint PRIMARY KEY);
                CREATE TABLE orders (store_id bigint NOT NULL REFERENCES stores (id),
                  country_id bigint REFERENCES countries (id));
                """))
        .isEmpty();
  }
}
