package tenantpath.check.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tenantpath.finding.Severity;

class O04Test {
  @Test
  void reportsAViewOverBothKinds() {
    assertThat(
            Found.by(
                "O04",
                """
                CREATE TABLE orders (id bigint PRIMARY KEY,
                  store_id bigint NOT NULL REFERENCES stores (id));
                CREATE TABLE papers (id bigint);
                CREATE TABLE drawings (format text) INHERITS (papers);
                CREATE VIEW prints AS SELECT o.id FROM orders o JOIN papers p ON p.id = o.id;
                """))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(Severity.WARNING);
              assertThat(finding.message())
                  .contains(
                      "View public.prints reads public.orders, to be distributed, and "
                          + "public.papers, local");
            });
  }

  @Test
  void staysSilentWhenAllTablesAreDistributed() {
    assertThat(
            Found.by(
                "O04",
                """
                CREATE TABLE orders (id bigint PRIMARY KEY,
                  store_id bigint NOT NULL REFERENCES stores (id));
                CREATE VIEW prints AS SELECT o.id FROM orders o JOIN stores s ON s.id =
                  o.store_id;
                """))
        .isEmpty();
  }

  @Test
  void staysSilentWhenAllTablesAreLocal() {
    assertThat(
            Found.by(
                "O04",
                """
                CREATE TABLE settings (name text);
                CREATE VIEW names AS SELECT name FROM settings;
                """))
        .isEmpty();
  }
}
