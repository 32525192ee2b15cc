package tenantpath.check.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tenantpath.finding.Severity;

class S01Test {
  @Test
  void reportsASerialOfTypeInteger() {
    assertThat(
            Found.by(
                "S01",
                """
                CREATE SEQUENCE items_id_seq;
                CREATE TABLE items (store_id bigint NOT NULL REFERENCES stores (id),
                  id integer DEFAULT nextval('public.items_id_seq'::regclass));
                """))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(Severity.WARNING);
              assertThat(finding.message())
                  .contains(
                      "Column public.items.id is integer and takes its default from a sequence");
              assertThat(finding.fix())
                  .isEqualTo(
                      "ALTER TABLE public.items ALTER COLUMN id TYPE bigint;\nALTER SEQUENCE "
                          + "public.items_id_seq AS bigint;");
            });
  }

  @Test
  void reportsADefaultWithEveryIdentifierQuoted() {
    assertThat(
            Found.by(
                "S01",
                """
                CREATE TABLE items (store_id bigint NOT NULL REFERENCES stores (id), id integer
                  DEFAULT "nextval"('"public"."items_id_seq"'::"regclass"));
                """))
        .hasSize(1);
  }

  @Test
  void staysSilentWhenTheColumnIsBigint() {
    assertThat(
            Found.by(
                "S01",
                """
                CREATE SEQUENCE items_id_seq;
                CREATE TABLE items (store_id bigint NOT NULL REFERENCES stores (id),
                  id bigint DEFAULT nextval('public.items_id_seq'::regclass));
                """))
        .isEmpty();
  }

  @Test
  void staysSilentWhenTheTableIsLocal() {
    assertThat(
            Found.by(
                "S01",
                """
                CREATE SEQUENCE s;
                CREATE TABLE settings (id integer DEFAULT nextval('public.s'::regclass));
                """))
        .isEmpty();
  }
}
