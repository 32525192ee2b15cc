package tenantpath.check.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tenantpath.finding.Severity;

class O13Test {
  @Test
  void reportsACheckFunctionThatReadsALocalTable() {
    assertThat(
            Found.by(
                "O13",
                """
                CREATE TABLE skus (sku text PRIMARY KEY);
                CREATE FUNCTION public.known(s text) RETURNS boolean LANGUAGE sql AS $$ SELECT
                  EXISTS (SELECT FROM skus WHERE sku = s) $$;
                CREATE TABLE items (store_id bigint NOT NULL REFERENCES stores (id), sku text,
                  CONSTRAINT real_sku CHECK (public.known(sku)));
                """))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(Severity.ERROR);
              assertThat(finding.message())
                  .contains(
                      "CHECK real_sku of public.items calls public.known, which reads public.skus");
              assertThat(finding.fix())
                  .isEqualTo("ALTER TABLE public.items DROP CONSTRAINT real_sku;");
            });
  }

  @Test
  void reportsACheckFunctionThatReadsAReferenceTableThroughAnother() {
    assertThat(
            Found.by(
                "O13",
                """
                CREATE TABLE skus (sku text PRIMARY KEY);
                CREATE FUNCTION public.found(s text) RETURNS boolean LANGUAGE sql AS $$ SELECT
                  EXISTS (SELECT FROM skus WHERE sku = s) $$;
                CREATE FUNCTION public.known(s text) RETURNS boolean LANGUAGE plpgsql AS $$ BEGIN
                  RETURN found(s); END $$;
                CREATE TABLE items (store_id bigint NOT NULL REFERENCES stores (id),
                  sku text REFERENCES skus (sku), CONSTRAINT real_sku CHECK (public.known(sku)));
                """))
        .singleElement()
        .satisfies(finding -> assertThat(finding.message()).contains("reads public.skus"));
  }

  @Test
  void staysSilentWhenTheFunctionReadsNothing() {
    assertThat(
            Found.by(
                "O13",
                """
                CREATE FUNCTION public.known(s text) RETURNS boolean LANGUAGE sql AS $$ SELECT
                  s <> 'SELECT 1 FROM stores' $$;
                CREATE TABLE items (store_id bigint NOT NULL REFERENCES stores (id), sku text,
                  CONSTRAINT real_sku CHECK (public.known(sku)));
                """))
        .isEmpty();
  }
}
