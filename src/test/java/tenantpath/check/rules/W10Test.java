package tenantpath.check.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tenantpath.finding.Severity;

class W10Test {
  @Test
  void reportsAReadyTableWithoutAForeignKeyToTheRoot() {
    assertThat(Found.by("W10", "CREATE TABLE orders (id bigint PRIMARY KEY, store_id bigint);"))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(Severity.WARNING);
              assertThat(finding.message())
                  .contains("counts in sql/40-verify-backfill.sql the rows whose tenant does not");
              assertThat(finding.hint())
                  .contains(
                      "ALTER TABLE public.orders ADD FOREIGN KEY (store_id) REFERENCES"
                          + " public.stores (id) NOT VALID;");
              assertThat(finding.fix())
                  .isEqualTo(
                      "SELECT count(*) FROM public.orders t WHERE t.store_id IS NOT NULL AND NOT"
                          + " EXISTS (SELECT FROM public.stores r WHERE r.id = t.store_id);");
            });
  }

  @Test
  void staysSilentWhenAForeignKeySaysSo() {
    assertThat(
            Found.by(
                "W10",
                """
                CREATE TABLE orders (id bigint PRIMARY KEY,
                  store_id bigint NOT NULL REFERENCES stores (id));
                """))
        .isEmpty();
  }
}
