package tenantpath.check.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tenantpath.finding.Severity;

class S10Test {
  @Test
  void reportsADefaultFunctionThatDraws() {
    assertThat(
            Found.by(
                "S10",
                """
                CREATE SEQUENCE a;
                CREATE FUNCTION public.number() RETURNS text LANGUAGE sql AS $$ SELECT 'O-' ||
                  nextval('a') $$;
                CREATE TABLE orders (store_id bigint NOT NULL REFERENCES stores (id),
                  number text DEFAULT public.number());
                """))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(Severity.WARNING);
              assertThat(finding.message())
                  .contains(
                      "The default of public.orders.number calls public.number, which draws from a "
                          + "sequence");
            });
  }

  @Test
  void staysSilentWhenTheFunctionDoesNotDraw() {
    assertThat(
            Found.by(
                "S10",
                """
                CREATE FUNCTION public.number() RETURNS text LANGUAGE sql AS $$ SELECT 'nextval'
                  $$;
                CREATE TABLE orders (store_id bigint NOT NULL REFERENCES stores (id),
                  number text DEFAULT public.number());
                """))
        .isEmpty();
  }
}
