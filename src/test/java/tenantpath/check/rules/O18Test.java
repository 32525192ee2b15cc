package tenantpath.check.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tenantpath.finding.Severity;

class O18Test {
  private static final String ORDERS =
      "CREATE TABLE orders (store_id bigint NOT NULL REFERENCES stores (id), total int);\n";

  @Test
  void reportsACheckThatIsNotValid() {
    assertThat(
            Found.by(
                "O18",
                ORDERS
                    + "ALTER TABLE orders ADD CONSTRAINT orders_total CHECK (total >= 0)"
                    + " NOT VALID;"))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(Severity.WARNING);
              assertThat(finding.message())
                  .contains("CHECK orders_total of public.orders is NOT VALID");
              assertThat(finding.fix())
                  .isEqualTo("ALTER TABLE public.orders VALIDATE CONSTRAINT orders_total;");
            });
  }

  @Test
  void staysSilentWhenItIsValidated() {
    assertThat(Found.by("O18", ORDERS + "ALTER TABLE orders ADD CHECK (total >= 0);")).isEmpty();
  }
}
