package tenantpath.check.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tenantpath.finding.Severity;

class O06Test {
  @Test
  void reportsAnSqlFunctionWithParameters() {
    assertThat(
            Found.by(
                "O06",
                """
                CREATE TABLE orders (id bigint PRIMARY KEY,
                  store_id bigint NOT NULL REFERENCES stores (id));
                CREATE FUNCTION public.orders_of(s bigint) RETURNS bigint LANGUAGE sql AS $$
                  SELECT count(*) FROM orders WHERE store_id = s $$;
                """))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(Severity.WARNING);
              assertThat(finding.message())
                  .contains(
                      "The SQL function public.orders_of has parameters and uses public.orders");
            });
  }

  @Test
  void staysSilentWhenItIsInPlpgsql() {
    assertThat(
            Found.by(
                "O06",
                """
                CREATE TABLE orders (id bigint PRIMARY KEY,
                  store_id bigint NOT NULL REFERENCES stores (id));
                CREATE FUNCTION public.orders_of(s bigint) RETURNS bigint LANGUAGE plpgsql AS $$
                  BEGIN RETURN (SELECT count(*) FROM orders WHERE store_id = s); END $$;
                """))
        .isEmpty();
  }

  @Test
  void staysSilentWhenItReadsLocalTables() {
    assertThat(
            Found.by(
                "O06",
                """
                CREATE TABLE settings (name text);
                CREATE FUNCTION public.setting(n text) RETURNS bigint LANGUAGE sql AS $$ SELECT
                  count(*) FROM settings WHERE name = n $$;
                """))
        .isEmpty();
  }
}
