package tenantpath.check.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tenantpath.finding.Severity;

class T07Test {
  @Test
  void reportsAPolicyWithASubquery() {
    assertThat(
            Found.by(
                "T07",
                """
                CREATE TABLE orders (id bigint PRIMARY KEY,
                  store_id bigint NOT NULL REFERENCES stores (id));
                CREATE TABLE members (store_id bigint NOT NULL REFERENCES stores (id), name text);
                CREATE POLICY own ON orders USING (store_id IN (SELECT store_id FROM members WHERE
                  name = CURRENT_USER));
                """))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(Severity.ERROR);
              assertThat(finding.message()).contains("Policy own of public.orders has a subquery");
            });
  }

  @Test
  void reportsARestrictivePolicy() {
    assertThat(
            Found.by(
                "T07",
                """
                CREATE TABLE orders (id bigint PRIMARY KEY,
                  store_id bigint NOT NULL REFERENCES stores (id), owner text);
                CREATE POLICY own ON orders AS RESTRICTIVE USING (owner = CURRENT_USER);
                """))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(Severity.ERROR);
              assertThat(finding.message())
                  .contains("Policy own of public.orders is RESTRICTIVE", "rows that it hides");
            });
  }

  @Test
  void staysSilentWhenItComparesWithASetting() {
    assertThat(
            Found.by(
                "T07",
                """
                CREATE TABLE orders (id bigint PRIMARY KEY,
                  store_id bigint NOT NULL REFERENCES stores (id));
                CREATE POLICY own ON orders USING ((store_id =
                  (current_setting('app.select'::text))::bigint));
                """))
        .isEmpty();
  }

  @Test
  void staysSilentWhenTheTableIsLocal() {
    assertThat(
            Found.by(
                "T07",
                """
                CREATE TABLE settings (name text PRIMARY KEY);
                CREATE POLICY own ON settings USING (name IN (SELECT CURRENT_USER));
                """))
        .isEmpty();
  }
}
