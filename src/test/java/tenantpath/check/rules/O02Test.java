package tenantpath.check.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tenantpath.finding.Severity;

class O02Test {
  @Test
  void reportsAFunctionOverAnotherTablesRow() {
    assertThat(
            Found.by(
                "O02",
                """
                CREATE TABLE orders (id bigint PRIMARY KEY,
                  store_id bigint NOT NULL REFERENCES stores (id));
                CREATE FUNCTION public.vat(o public.orders) RETURNS numeric LANGUAGE sql AS $$
                  SELECT 1.0 $$;
                CREATE TABLE invoices (store_id bigint NOT NULL REFERENCES stores (id),
                  o public.orders, CONSTRAINT taxed CHECK ((public.vat(o) > (0)::numeric)));
                """))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(Severity.WARNING);
              assertThat(finding.message())
                  .contains(
                      "CHECK taxed of public.invoices calls public.vat, which takes or returns a "
                          + "row of public.orders");
            });
  }

  @Test
  void staysSilentWhenTheFunctionTakesPlainValues() {
    assertThat(
            Found.by(
                "O02",
                """
                CREATE TABLE orders (id bigint PRIMARY KEY,
                  store_id bigint NOT NULL REFERENCES stores (id));
                CREATE FUNCTION public.vat(net numeric) RETURNS numeric LANGUAGE sql AS $$ SELECT
                  1.0 $$;
                CREATE TABLE invoices (store_id bigint NOT NULL REFERENCES stores (id),
                  net numeric, CHECK ((public.vat(net) > (0)::numeric)));
                """))
        .isEmpty();
  }
}
