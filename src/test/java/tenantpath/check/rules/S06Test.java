package tenantpath.check.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tenantpath.finding.Severity;

class S06Test {
  @Test
  void reportsADefaultOverTwoSequences() {
    assertThat(
            Found.by(
                "S06",
                """
                CREATE SEQUENCE a;
                CREATE SEQUENCE b;
                CREATE TABLE orders (store_id bigint NOT NULL REFERENCES stores (id), number text
                  DEFAULT nextval('public.a'::regclass) || '-' || nextval('public.b'::regclass));
                """))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(Severity.ERROR);
              assertThat(finding.message())
                  .contains("The default of public.orders.number draws from several sequences");
            });
  }

  @Test
  void staysSilentWhenOneSequenceIsNamedTwice() {
    assertThat(
            Found.by(
                "S06",
                """
                CREATE SEQUENCE a;
                CREATE TABLE orders (store_id bigint NOT NULL REFERENCES stores (id), number text
                  DEFAULT nextval('public.a'::regclass) || '-' || nextval('public.a'::regclass));
                """))
        .isEmpty();
  }
}
