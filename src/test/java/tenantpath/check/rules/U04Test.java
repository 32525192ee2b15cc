package tenantpath.check.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tenantpath.finding.Severity;

class U04Test {
  @Test
  void reportsAKeyInsideAnExpression() {
    assertThat(
            Found.by(
                "U04",
                "shops",
                """
                CREATE TABLE shops (code text PRIMARY KEY);
                CREATE TABLE orders (shop_code text NOT NULL REFERENCES shops (code),
                  number text);
                CREATE UNIQUE INDEX numbers ON orders (lower(shop_code), number);
                """))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(Severity.WARNING);
              assertThat(finding.message())
                  .contains(
                      "Unique index public.numbers of public.orders has shop_code only inside an "
                          + "expression");
            });
  }

  @Test
  void staysSilentWhenThePlainColumnIsThereToo() {
    assertThat(
            Found.by(
                "U04",
                "shops",
                """
                CREATE TABLE shops (code text PRIMARY KEY);
                CREATE TABLE orders (shop_code text NOT NULL REFERENCES shops (code),
                  number text);
                CREATE UNIQUE INDEX numbers ON orders (lower(shop_code), shop_code, number);
                """))
        .isEmpty();
  }

  @Test
  void staysSilentWhenTheExpressionNamesAnotherColumn() {
    assertThat(
            Found.by(
                "U04",
                "shops",
                """
                CREATE TABLE shops (code text PRIMARY KEY);
                CREATE TABLE orders (shop_code text NOT NULL REFERENCES shops (code),
                  number text);
                CREATE UNIQUE INDEX numbers ON orders (lower(number || 'shop_code'));
                """))
        .isEmpty();
  }
}
