package tenantpath.check.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tenantpath.finding.Severity;

class K03Test {
  @Test
  void reportsAnotherCollation() {
    assertThat(
            Found.by(
                "K03",
                "shops",
                """
                CREATE TABLE shops (code text PRIMARY KEY);
                CREATE TABLE orders (shop_code text COLLATE "C" NOT NULL REFERENCES shops (code));
                """))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(Severity.ERROR);
              assertThat(finding.message())
                  .contains("Column public.orders.shop_code has COLLATE", "its type's collation");
            });
  }

  @Test
  void staysSilentWhenTheCollationsAreEqual() {
    assertThat(
            Found.by(
                "K03",
                "shops",
                """
                CREATE TABLE shops (code text COLLATE "C" PRIMARY KEY);
                CREATE TABLE orders (shop_code text COLLATE "C" NOT NULL REFERENCES shops (code));
                """))
        .isEmpty();
  }
}
