package tenantpath.check.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tenantpath.finding.Severity;

class S05Test {
  @Test
  void reportsASequenceThatFeedsTwoTypes() {
    assertThat(
            Found.by(
                "S05",
                """
                CREATE SEQUENCE ids;
                CREATE TABLE orders (store_id bigint NOT NULL REFERENCES stores (id),
                  id bigint DEFAULT nextval('public.ids'::regclass));
                CREATE TABLE notes (store_id bigint NOT NULL REFERENCES stores (id),
                  id integer DEFAULT nextval('public.ids'::regclass));
                """))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(Severity.ERROR);
              assertThat(finding.message())
                  .contains(
                      "Sequence public.ids feeds columns of different types: public.notes.id "
                          + "(integer), public.orders.id (bigint)");
            });
  }

  @Test
  void staysSilentWhenTheTypesAreEqual() {
    assertThat(
            Found.by(
                "S05",
                """
                CREATE SEQUENCE ids;
                CREATE TABLE orders (store_id bigint NOT NULL REFERENCES stores (id),
                  id bigint DEFAULT nextval('public.ids'::regclass));
                CREATE TABLE notes (store_id bigint NOT NULL REFERENCES stores (id),
                  id bigint DEFAULT nextval('public.ids'::regclass));
                """))
        .isEmpty();
  }
}
