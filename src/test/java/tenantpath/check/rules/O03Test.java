package tenantpath.check.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tenantpath.finding.Severity;

class O03Test {
  @Test
  void reportsAFunctionOverTheTablesOwnRow() {
    assertThat(
            Found.by(
                "O03",
                """
                CREATE TABLE orders (id bigint PRIMARY KEY,
                  store_id bigint NOT NULL REFERENCES stores (id));
                CREATE FUNCTION public.plausible(o public.orders) RETURNS boolean LANGUAGE sql AS
                  $$ SELECT true $$;
                ALTER TABLE orders ADD CONSTRAINT sane CHECK (public.plausible(orders.*));
                """))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(Severity.ERROR);
              assertThat(finding.message())
                  .contains("CHECK sane of public.orders calls public.plausible");
            });
  }

  @Test
  void staysSilentWhenTheFunctionTakesPlainValues() {
    assertThat(
            Found.by(
                "O03",
                """
                CREATE TABLE orders (id bigint PRIMARY KEY,
                  store_id bigint NOT NULL REFERENCES stores (id));
                CREATE FUNCTION public.plausible(id bigint) RETURNS boolean LANGUAGE sql AS $$
                  SELECT true $$;
                ALTER TABLE orders ADD CONSTRAINT sane CHECK (public.plausible(id));
                """))
        .isEmpty();
  }
}
