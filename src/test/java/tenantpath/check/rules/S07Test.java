package tenantpath.check.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tenantpath.finding.Severity;

class S07Test {
  @Test
  void reportsASequenceNamedByAText() {
    assertThat(
            Found.by(
                "S07",
                """
                CREATE SEQUENCE a;
                CREATE TABLE orders (store_id bigint NOT NULL REFERENCES stores (id),
                  id bigint DEFAULT nextval(('public.a'::text)::regclass));
                """))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(Severity.WARNING);
              assertThat(finding.message())
                  .contains("The default of public.orders.id names its sequence by a text");
              assertThat(finding.fix())
                  .isEqualTo(
                      "ALTER TABLE public.orders ALTER COLUMN id SET DEFAULT "
                          + "nextval('public.a'::regclass);");
            });
  }

  @Test
  void staysSilentWhenItIsNamedByARegclass() {
    assertThat(
            Found.by(
                "S07",
                """
                CREATE SEQUENCE a;
                CREATE TABLE orders (store_id bigint NOT NULL REFERENCES stores (id),
                  id bigint DEFAULT nextval('public.a'::regclass));
                """))
        .isEmpty();
  }
}
