package tenantpath.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static tenantpath.distribution.PlacementKind.BACKFILL;
import static tenantpath.distribution.PlacementKind.LOCAL;
import static tenantpath.distribution.PlacementKind.READY;
import static tenantpath.distribution.PlacementKind.UNDECIDED;

import org.junit.jupiter.api.Test;

class TableShapeTest {
  private static final String STORES = "CREATE TABLE stores (id bigint PRIMARY KEY);\n";

  @Test
  void givesPartitionsWhatTheirParentHas() {
    Designed design =
        Designed.of(
            STORES
                + """
                CREATE TABLE orders (id bigint NOT NULL, store_id bigint NOT NULL, day date,
                    FOREIGN KEY (store_id) REFERENCES stores) PARTITION BY RANGE (day);
                CREATE TABLE orders_1 PARTITION OF orders
                    FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
                CREATE UNIQUE INDEX orders_1_id ON orders_1 (id);
                """,
            "stores");
    assertThat(design.carrier("orders_1")).isEqualTo("store_id");
    assertThat(design.table("orders_1").planned()).isTrue();
    assertThat(design.evidence("orders_1")).containsExactly("a partition of orders");
    assertThat(design.obstacles("orders_1")).containsExactly(ObstacleType.UNIQUE_INDEX_WITHOUT_KEY);
    assertThat(design.obstacles("orders")).isEmpty();
  }

  @Test
  void readsAForeignKeyOfPartitionsAsOneOfTheirParent() {
    Designed design =
        Designed.of(
            STORES
                + """
                CREATE TABLE orders (id bigint PRIMARY KEY, store_id bigint NOT NULL
                    REFERENCES stores);
                CREATE TABLE lines (order_id bigint NOT NULL, day date) PARTITION BY RANGE (day);
                CREATE TABLE lines_1 PARTITION OF lines
                    FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
                CREATE TABLE lines_2 PARTITION OF lines
                    FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');
                ALTER TABLE lines_1 ADD CONSTRAINT to_orders FOREIGN KEY (order_id)
                    REFERENCES orders;
                """,
            "stores");
    assertThat(design.kind("lines")).isEqualTo(BACKFILL);
    assertThat(design.obstacle("lines_1", ObstacleType.FOREIGN_KEY_ON_PARTITION))
        .contains(ObstacleKind.CHANGES_MEANING);
  }

  @Test
  void keepsPartitionsOfPartitionsOut() {
    Designed design =
        Designed.of(
            STORES
                + """
                CREATE TABLE orders (store_id bigint NOT NULL REFERENCES stores, day date)
                    PARTITION BY RANGE (day);
                CREATE TABLE orders_1 PARTITION OF orders
                    FOR VALUES FROM ('2024-01-01') TO ('2025-01-01') PARTITION BY LIST (store_id);
                CREATE TABLE orders_1_a PARTITION OF orders_1 FOR VALUES IN (1);
                """,
            "stores");
    assertThat(design.kind("orders_1_a")).isEqualTo(READY);
    assertThat(design.table("orders").planned()).isFalse();
    assertThat(design.table("orders_1_a").planned()).isFalse();
    assertThat(design.obstacle("orders", ObstacleType.MULTI_LEVEL_PARTITIONING))
        .contains(ObstacleKind.NEEDS_DECISION);
  }

  @Test
  void leavesBothSidesOfInheritanceUndecided() {
    Designed design =
        Designed.of(
            STORES
                + """
                CREATE TABLE events (id bigint PRIMARY KEY, store_id bigint NOT NULL
                    REFERENCES stores);
                CREATE TABLE clicks (url text) INHERITS (events);
                CREATE TABLE event_notes (event_id bigint NOT NULL REFERENCES events);
                """,
            "stores");
    assertThat(design.kind("events")).isEqualTo(UNDECIDED);
    assertThat(design.kind("clicks")).isEqualTo(UNDECIDED);
    assertThat(design.reason("clicks"))
        .isEqualTo(
            "it inherits from events, and Citus refuses inheritance: merge the tables or make"
                + " them partitions");
    assertThat(design.obstacle("events", ObstacleType.INHERITANCE)).isPresent();
    assertThat(design.kind("event_notes")).isEqualTo(UNDECIDED);
  }

  @Test
  void leavesForeignTablesLocal() {
    Designed design =
        Designed.of(
            STORES
                + """
                CREATE FOREIGN TABLE clicks (store_id bigint NOT NULL) SERVER elsewhere;
                """,
            "stores");
    assertThat(design.kind("clicks")).isEqualTo(LOCAL);
    assertThat(design.obstacle("clicks", ObstacleType.FOREIGN_TABLE)).isPresent();
  }
}
