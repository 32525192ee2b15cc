package tenantpath.check.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tenantpath.finding.Severity;

class O19Test {
  @Test
  void reportsAFunctionOverARowOfADistributedTable() {
    assertThat(
            Found.by(
                "O19",
                """
                CREATE TABLE orders (store_id bigint NOT NULL REFERENCES stores (id), due date);
                CREATE FUNCTION public.overdue(o public.orders) RETURNS boolean LANGUAGE sql AS $$
                  SELECT o.due < current_date $$;
                """))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(Severity.WARNING);
              assertThat(finding.message()).contains("public.overdue takes a row of public.orders");
            });
  }

  @Test
  void staysSilentWhenARowIsOnlyReturnedOrOfALocalTable() {
    assertThat(
            Found.by(
                "O19",
                """
                CREATE TABLE orders (store_id bigint NOT NULL REFERENCES stores (id), due date);
                CREATE TABLE settings (name text);
                CREATE FUNCTION public.of(store bigint) RETURNS SETOF public.orders LANGUAGE sql
                  AS $$ SELECT * FROM public.orders WHERE store_id = store $$;
                CREATE FUNCTION public.name(s public.settings) RETURNS text LANGUAGE sql
                  AS $$ SELECT s.name $$;
                """))
        .isEmpty();
  }
}
