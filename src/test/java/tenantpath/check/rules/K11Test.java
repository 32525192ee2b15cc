package tenantpath.check.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tenantpath.finding.Severity;

class K11Test {
  @Test
  void reportsAShorterKey() {
    assertThat(
            Found.by(
                "K11",
                "shops",
                """
                CREATE TABLE shops (code varchar(20) PRIMARY KEY);
                CREATE TABLE orders (shop_code varchar(10) NOT NULL REFERENCES shops (code));
                """))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(Severity.WARNING);
              assertThat(finding.message())
                  .contains(
                      "Column public.orders.shop_code is character varying(10)",
                      "character varying(20)");
              assertThat(finding.fix())
                  .isEqualTo(
                      "ALTER TABLE public.orders ALTER COLUMN shop_code TYPE character "
                          + "varying(20);");
            });
  }

  @Test
  void staysSilentWhenTheLengthsAreEqual() {
    assertThat(
            Found.by(
                "K11",
                "shops",
                """
                CREATE TABLE shops (code varchar(20) PRIMARY KEY);
                CREATE TABLE orders (shop_code varchar(20) NOT NULL REFERENCES shops (code));
                """))
        .isEmpty();
  }
}
