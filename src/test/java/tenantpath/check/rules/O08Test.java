package tenantpath.check.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tenantpath.finding.Severity;

class O08Test {
  @Test
  void reportsAPublicationOfAllTables() {
    assertThat(
            Found.by(
                "O08",
                """
                CREATE TABLE orders (id bigint PRIMARY KEY,
                  store_id bigint NOT NULL REFERENCES stores (id));
                CREATE PUBLICATION everything FOR ALL TABLES;
                """))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(Severity.WARNING);
              assertThat(finding.message()).contains("Publication everything is FOR ALL TABLES");
            });
  }

  @Test
  void staysSilentWhenItListsTables() {
    assertThat(
            Found.by(
                "O08",
                """
                CREATE TABLE orders (id bigint PRIMARY KEY,
                  store_id bigint NOT NULL REFERENCES stores (id));
                CREATE PUBLICATION some;
                ALTER PUBLICATION some ADD TABLE ONLY public.orders;
                """))
        .isEmpty();
  }
}
