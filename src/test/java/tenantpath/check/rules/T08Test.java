package tenantpath.check.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tenantpath.finding.Severity;

class T08Test {
  @Test
  void reportsAPolicyThatComparesTheKeyWithASetting() {
    assertThat(
            Found.by(
                "T08",
                """
                CREATE TABLE orders (id bigint PRIMARY KEY,
                  store_id bigint NOT NULL REFERENCES stores (id));
                CREATE POLICY own ON orders USING ((store_id =
                  (current_setting('app.store'::text))::bigint));
                """))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(Severity.WARNING);
              assertThat(finding.message())
                  .contains("Policy own of public.orders compares store_id with current_setting");
            });
  }

  @Test
  void staysSilentWhenItComparesAnotherColumn() {
    assertThat(
            Found.by(
                "T08",
                """
                CREATE TABLE orders (id bigint PRIMARY KEY,
                  store_id bigint NOT NULL REFERENCES stores (id));
                CREATE POLICY own ON orders USING ((id =
                  (current_setting('app.store_id'::text))::bigint));
                """))
        .isEmpty();
  }
}
