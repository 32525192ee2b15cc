package tenantpath.check.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tenantpath.finding.Severity;

class O09Test {
  @Test
  void reportsTablesOfOneKeyType() {
    assertThat(
            Found.by(
                "O09",
                """
                CREATE TABLE orders (id bigint PRIMARY KEY,
                  store_id bigint NOT NULL REFERENCES stores (id));
                """))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(Severity.NOTE);
              assertThat(finding.message())
                  .contains(
                      "2 tables are distributed by public.stores.id",
                      "colocate_with => 'public.stores'");
            });
  }

  @Test
  void staysSilentWhenOnlyTheRootIsDistributed() {
    assertThat(
            Found.by(
                "O09",
                """
                CREATE TABLE settings (name text PRIMARY KEY);
                """))
        .isEmpty();
  }
}
