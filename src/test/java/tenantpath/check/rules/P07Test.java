package tenantpath.check.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tenantpath.finding.Severity;

class P07Test {
  @Test
  void reportsAForeignTable() {
    assertThat(
            Found.by(
                "P07",
                """
                CREATE FOREIGN TABLE legacy (store_id bigint) SERVER old;
                """))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(Severity.WARNING);
              assertThat(finding.message()).contains("public.legacy is a foreign table");
            });
  }

  @Test
  void reportsAForeignPartitionOfATableToDistribute() {
    assertThat(
            Found.by(
                "P07",
                """
                CREATE TABLE events (store_id bigint NOT NULL REFERENCES stores (id), at date)
                  PARTITION BY RANGE (at);
                CREATE FOREIGN TABLE old_events PARTITION OF events
                  FOR VALUES FROM ('2020-01-01') TO ('2021-01-01') SERVER old;
                """))
        .filteredOn(finding -> finding.severity() == Severity.ERROR)
        .singleElement()
        .satisfies(
            finding ->
                assertThat(finding.message())
                    .contains(
                        "Partition old_events of public.events is a foreign table",
                        "The plan leaves public.events out."));
  }

  @Test
  void staysSilentWhenTheTableIsOurOwn() {
    assertThat(
            Found.by(
                "P07",
                """
                CREATE TABLE orders (id bigint PRIMARY KEY,
                  store_id bigint NOT NULL REFERENCES stores (id));
                """))
        .isEmpty();
  }
}
