package tenantpath.check.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tenantpath.finding.Severity;

class T03Test {
  @Test
  void reportsATriggerThatDependsOnAnExtension() {
    assertThat(
            Found.by(
                "T03",
                """
                CREATE TABLE orders (id bigint PRIMARY KEY,
                  store_id bigint NOT NULL REFERENCES stores (id));
                CREATE FUNCTION public.touch() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN
                  NEW; END $$;
                CREATE TRIGGER words BEFORE UPDATE ON orders FOR EACH ROW EXECUTE FUNCTION
                  public.touch();
                ALTER TRIGGER words ON orders DEPENDS ON EXTENSION pg_trgm;
                """))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(Severity.WARNING);
              assertThat(finding.message())
                  .contains("Trigger words of public.orders depends on the extension pg_trgm");
              assertThat(finding.fix())
                  .isEqualTo(
                      "ALTER TRIGGER words ON public.orders NO DEPENDS ON EXTENSION " + "pg_trgm;");
            });
  }

  @Test
  void staysSilentWhenItDependsOnNothing() {
    assertThat(
            Found.by(
                "T03",
                """
                CREATE TABLE orders (id bigint PRIMARY KEY,
                  store_id bigint NOT NULL REFERENCES stores (id));
                CREATE FUNCTION public.touch() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN
                  NEW; END $$;
                CREATE TRIGGER words BEFORE UPDATE ON orders FOR EACH ROW EXECUTE FUNCTION
                  public.touch();
                """))
        .isEmpty();
  }
}
