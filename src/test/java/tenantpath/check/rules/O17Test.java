package tenantpath.check.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tenantpath.finding.Severity;

class O17Test {
  private static final String ORDERS =
      "CREATE TABLE public.orders (store_id bigint NOT NULL REFERENCES stores (id), buyer int);\n";

  @Test
  void reportsAnEstimateSetByHand() {
    assertThat(
            Found.by(
                "O17",
                ORDERS
                    + "ALTER TABLE ONLY public.orders ALTER COLUMN buyer SET (n_distinct=-0.2);"))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(Severity.WARNING);
              assertThat(finding.object()).isEqualTo("buyer");
              assertThat(finding.message())
                  .contains("Column public.orders.buyer has n_distinct = -0.2");
            });
  }

  @Test
  void staysSilentWhenOnlyTheStatisticsTargetIsSet() {
    assertThat(
            Found.by(
                "O17",
                ORDERS
                    + """
                    ALTER TABLE ONLY public.orders ALTER COLUMN buyer SET STATISTICS 500;
                    ALTER TABLE ONLY public.orders ALTER COLUMN buyer
                      SET (n_distinct_inherited=-0.2);
                    """))
        .isEmpty();
  }
}
