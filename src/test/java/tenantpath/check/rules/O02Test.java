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
              assertThat(finding.severity()).isEqualTo(Severity.ERROR);
              assertThat(finding.message())
                  .contains(
                      "CHECK taxed of public.invoices calls public.vat, which needs public.orders");
            });
  }

  @Test
  void reportsAPolicyAndAnIndexWhoseFunctionNeedsAnotherTableThroughAParsedBody() {
    assertThat(
            Found.by(
                "O02",
                """
                CREATE TABLE levels (level integer);
                CREATE FUNCTION public.level() RETURNS integer LANGUAGE sql
                  RETURN (SELECT max(levels.level) FROM public.levels);
                CREATE FUNCTION public.allowed(n bigint) RETURNS boolean LANGUAGE sql
                  BEGIN ATOMIC
                    SELECT n > public.level();
                  END;
                CREATE TABLE orders (id bigint, store_id bigint NOT NULL REFERENCES stores (id));
                CREATE POLICY few ON orders USING (public.allowed(id));
                CREATE INDEX of_level ON orders USING btree (id) WHERE public.allowed(id);
                """))
        .extracting(finding -> finding.message().substring(0, 76))
        .containsExactly(
            "Index of_level of public.orders calls public.allowed, which needs public.lev",
            "Policy few of public.orders calls public.allowed, which needs public.levels ");
  }

  @Test
  void staysSilentWhenABodyInQuotesNamesAnotherTable() {
    assertThat(
            Found.by(
                "O02",
                """
                CREATE TABLE levels (level integer);
                CREATE FUNCTION public.allowed(n bigint) RETURNS boolean LANGUAGE sql AS $$
                  SELECT n > max(levels.level) FROM public.levels $$;
                CREATE TABLE orders (id bigint, store_id bigint NOT NULL REFERENCES stores (id));
                CREATE POLICY few ON orders USING (public.allowed(id));
                """))
        .isEmpty();
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
