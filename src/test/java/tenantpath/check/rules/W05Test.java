package tenantpath.check.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tenantpath.finding.Severity;

class W05Test {
  @Test
  void reportsASchemaWithoutATenant() {
    assertThat(
            Found.withoutTenant(
                "W05",
                """
                CREATE TABLE settings (name text PRIMARY KEY);
                """))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(Severity.ERROR);
              assertThat(finding.message()).contains("No table of this schema looks like a tenant");
            });
  }

  @Test
  void staysSilentWhenThereIsATenant() {
    assertThat(
            Found.by(
                "W05",
                """
                CREATE TABLE orders (id bigint PRIMARY KEY,
                  store_id bigint NOT NULL REFERENCES stores (id));
                """))
        .isEmpty();
  }

  @Test
  void reportsADumpWithoutATable() {
    assertThat(
            Found.withoutTenant(
                "W05",
                """
                CREATE SEQUENCE a;
                """))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.message())
                  .isEqualTo("The dump defines no table: there is nothing to distribute.");
              assertThat(finding.hint()).contains("pg_dump --schema-only");
            });
  }

  @Test
  void reportsADataWarehouse() {
    assertThat(
            Found.withoutTenant(
                "W05",
                """
                CREATE TABLE dim_customers (id bigint PRIMARY KEY);
                CREATE TABLE fact_sales (dim_customer_id bigint NOT NULL REFERENCES dim_customers);
                CREATE TABLE fact_visits (dim_customer_id bigint NOT NULL REFERENCES dim_customers);
                CREATE TABLE calendar (day date PRIMARY KEY);
                """))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.message())
                  .startsWith("3 of 4 tables are named like those of a data warehouse");
              assertThat(finding.hint()).startsWith("Distribute the largest facts");
            });
  }

  @Test
  void staysSilentWhenEachTenantHasASchema() {
    assertThat(Found.withoutTenant("W05", W08Test.schemas("a", "b", "c"))).isEmpty();
  }
}
