package tenantpath.check.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tenantpath.finding.Severity;

class K01Test {
  @Test
  void reportsATableThatNeedsTheKey() {
    assertThat(
            Found.by(
                "K01",
                """
                CREATE TABLE orders (id bigint PRIMARY KEY,
                  store_id bigint NOT NULL REFERENCES stores (id));
                CREATE TABLE line_items (order_id bigint NOT NULL REFERENCES orders (id));
                """))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(Severity.NOTE);
              assertThat(finding.message())
                  .contains(
                      "public.line_items has no column with the tenant key",
                      "(order_id) -> public.orders",
                      "adds store_id");
              assertThat(finding.table()).contains("public.line_items");
              assertThat(finding.fix())
                  .isEqualTo("ALTER TABLE public.line_items ADD COLUMN store_id bigint;");
            });
  }

  @Test
  void staysSilentWhenTheTableHasIt() {
    assertThat(
            Found.by(
                "K01",
                """
                CREATE TABLE orders (id bigint PRIMARY KEY,
                  store_id bigint NOT NULL REFERENCES stores (id));
                """))
        .isEmpty();
  }
}
