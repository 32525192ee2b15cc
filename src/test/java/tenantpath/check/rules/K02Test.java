package tenantpath.check.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tenantpath.finding.Severity;
import tenantpath.source.Span;

class K02Test {
  @Test
  void reportsAnIntegerBesideABigintKey() {
    assertThat(
            Found.by(
                "K02",
                """
                CREATE TABLE orders (id bigint, store_id integer NOT NULL REFERENCES stores (id));
                """))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(Severity.ERROR);
              assertThat(finding.message())
                  .contains(
                      "Column public.orders.store_id is integer, the tenant key public.stores.id "
                          + "is bigint");
              assertThat(finding.fix())
                  .isEqualTo("ALTER TABLE public.orders ALTER COLUMN store_id TYPE bigint;");
              assertThat(finding.span()).contains(Span.of("test.sql", 2, 33));
            });
  }

  @Test
  void staysSilentWhenTheTypesAreEqual() {
    assertThat(
            Found.by(
                "K02",
                """
                CREATE TABLE orders (id bigint PRIMARY KEY,
                  store_id bigint NOT NULL REFERENCES stores (id));
                """))
        .isEmpty();
  }

  @Test
  void staysSilentWhenOnlyTheLengthDiffers() {
    assertThat(
            Found.by(
                "K02",
                "shops",
                """
                CREATE TABLE shops (code varchar(20) PRIMARY KEY);
                CREATE TABLE orders (shop_code varchar(10) NOT NULL REFERENCES shops (code));
                """))
        .isEmpty();
  }
}
