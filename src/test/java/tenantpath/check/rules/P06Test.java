package tenantpath.check.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tenantpath.finding.Severity;

class P06Test {
  @Test
  void reportsAMaterializedViewOfADistributedTable() {
    assertThat(
            Found.by(
                "P06",
                """
                CREATE TABLE orders (id bigint PRIMARY KEY,
                  store_id bigint NOT NULL REFERENCES stores (id));
                CREATE MATERIALIZED VIEW counts AS SELECT store_id,
                  count(*) AS n FROM orders GROUP BY store_id;
                """))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(Severity.WARNING);
              assertThat(finding.message())
                  .contains("Materialized view public.counts reads public.orders");
            });
  }

  @Test
  void staysSilentWhenItReadsLocalTables() {
    assertThat(
            Found.by(
                "P06",
                """
                CREATE TABLE orders (id bigint PRIMARY KEY,
                  store_id bigint NOT NULL REFERENCES stores (id));
                CREATE TABLE settings (name text PRIMARY KEY);
                CREATE MATERIALIZED VIEW counts AS SELECT count(*) AS n FROM settings;
                """))
        .isEmpty();
  }

  @Test
  void staysSilentWhenTheViewIsAPlainOne() {
    assertThat(
            Found.by(
                "P06",
                """
                CREATE TABLE orders (id bigint PRIMARY KEY,
                  store_id bigint NOT NULL REFERENCES stores (id));
                CREATE VIEW counts AS SELECT store_id,
                  count(*) AS n FROM orders GROUP BY store_id;
                """))
        .isEmpty();
  }
}
