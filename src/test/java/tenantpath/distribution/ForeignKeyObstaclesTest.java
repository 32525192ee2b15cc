package tenantpath.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static tenantpath.distribution.ObstacleKind.FIXED_BY_PLAN;
import static tenantpath.distribution.ObstacleKind.NEEDS_DECISION;
import static tenantpath.distribution.ObstacleType.FOREIGN_KEY_LOCAL_TO_DISTRIBUTED;
import static tenantpath.distribution.ObstacleType.FOREIGN_KEY_REFERENCE_TO_LOCAL_ACTION;
import static tenantpath.distribution.ObstacleType.FOREIGN_KEY_SETS_KEY;
import static tenantpath.distribution.ObstacleType.FOREIGN_KEY_TO_LOCAL;
import static tenantpath.distribution.ObstacleType.FOREIGN_KEY_TO_ROOT_OFF_KEY;
import static tenantpath.distribution.ObstacleType.FOREIGN_KEY_UPDATES_KEY;
import static tenantpath.distribution.ObstacleType.FOREIGN_KEY_WITHOUT_KEY;
import static tenantpath.distribution.ObstacleType.TRIGGER;

import org.junit.jupiter.api.Test;

class ForeignKeyObstaclesTest {
  private static final String STORES =
      """
      CREATE TABLE stores (id bigint PRIMARY KEY);
      CREATE TABLE orders (id bigint PRIMARY KEY, store_id bigint NOT NULL REFERENCES stores);
      """;

  @Test
  void reportsAForeignKeyToBeWidened() {
    Designed design =
        Designed.of(
            STORES + "CREATE TABLE lines (order_id bigint NOT NULL REFERENCES orders);", "stores");
    assertThat(design.obstacle("lines", FOREIGN_KEY_WITHOUT_KEY)).contains(FIXED_BY_PLAN);
    assertThat(design.obstacle("orders", FOREIGN_KEY_WITHOUT_KEY)).isEmpty();
  }

  @Test
  void staysSilentWhereTheForeignKeyPairsBothKeys() {
    Designed design =
        Designed.of(
            """
            CREATE TABLE stores (id bigint PRIMARY KEY);
            CREATE TABLE orders (id bigint, store_id bigint NOT NULL REFERENCES stores,
                PRIMARY KEY (store_id, id));
            CREATE TABLE lines (order_id bigint, store_id bigint NOT NULL,
                FOREIGN KEY (store_id, order_id) REFERENCES orders (store_id, id));
            """,
            "stores");
    assertThat(design.obstacles("lines")).isEmpty();
  }

  @Test
  void reportsActionsThatWouldSetTheKey() {
    Designed design =
        Designed.of(
            STORES
                + """
                CREATE TABLE lines (store_id bigint NOT NULL REFERENCES stores,
                    order_id bigint REFERENCES orders ON DELETE SET NULL ON UPDATE CASCADE);
                CREATE TABLE codes (code text PRIMARY KEY, store_id bigint NOT NULL
                    REFERENCES stores);
                CREATE TABLE uses (store_id bigint NOT NULL REFERENCES stores,
                    code text REFERENCES codes ON UPDATE CASCADE);
                """,
            "stores");
    assertThat(design.obstacle("lines", FOREIGN_KEY_SETS_KEY)).contains(NEEDS_DECISION);
    assertThat(design.obstacle("lines", FOREIGN_KEY_UPDATES_KEY)).contains(FIXED_BY_PLAN);
    assertThat(design.obstacle("uses", FOREIGN_KEY_UPDATES_KEY)).contains(NEEDS_DECISION);
  }

  @Test
  void reportsAForeignKeyToTheRootByAnotherColumnThanTheKey() {
    Designed design =
        Designed.of(
            """
            CREATE TABLE stores (id bigint PRIMARY KEY, parent_id bigint REFERENCES stores);
            CREATE TABLE orders (store_id bigint NOT NULL REFERENCES stores,
                referrer_store_id bigint REFERENCES stores);
            """,
            "stores");
    assertThat(design.obstacle("orders", FOREIGN_KEY_TO_ROOT_OFF_KEY)).contains(NEEDS_DECISION);
    assertThat(design.obstacle("stores", FOREIGN_KEY_TO_ROOT_OFF_KEY)).contains(NEEDS_DECISION);
    assertThat(design.obstacle("orders", FOREIGN_KEY_WITHOUT_KEY)).isEmpty();
  }

  @Test
  void reportsForeignKeysBetweenCitusAndTheCoordinator() {
    Designed design =
        Designed.of(
            STORES
                + """
                CREATE TABLE swaps (id bigint PRIMARY KEY, a bigint NOT NULL REFERENCES stores,
                    b bigint NOT NULL REFERENCES stores);
                CREATE TABLE lines (store_id bigint NOT NULL REFERENCES stores,
                    swap_id bigint REFERENCES swaps);
                """,
            "stores");
    assertThat(design.obstacle("lines", FOREIGN_KEY_TO_LOCAL)).contains(NEEDS_DECISION);
    assertThat(design.obstacle("swaps", FOREIGN_KEY_LOCAL_TO_DISTRIBUTED)).contains(NEEDS_DECISION);
  }

  @Test
  void reportsAnActionFromAReferenceToALocalTable() {
    Designed design =
        Designed.of(
            STORES
                + """
                CREATE TABLE days (day date PRIMARY KEY) PARTITION BY RANGE (day);
                CREATE TABLE slots (id int PRIMARY KEY, day date REFERENCES days
                    ON DELETE CASCADE);
                CREATE TABLE visits (store_id bigint NOT NULL REFERENCES stores,
                    slot_id int REFERENCES slots);
                """,
            "stores");
    assertThat(design.obstacle("slots", FOREIGN_KEY_REFERENCE_TO_LOCAL_ACTION))
        .contains(NEEDS_DECISION);
  }

  @Test
  void reportsTriggersOfDistributedAndReferenceTablesOnly() {
    String ddl =
        STORES
            + """
            CREATE TABLE countries (id int PRIMARY KEY);
            CREATE TABLE visits (store_id bigint NOT NULL REFERENCES stores,
                country_id int REFERENCES countries);
            CREATE TABLE admin (id int);
            CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;
            CREATE TRIGGER t BEFORE UPDATE ON orders FOR EACH ROW EXECUTE FUNCTION touch();
            CREATE TRIGGER t BEFORE UPDATE ON countries FOR EACH ROW EXECUTE FUNCTION touch();
            CREATE TRIGGER t BEFORE UPDATE ON admin FOR EACH ROW EXECUTE FUNCTION touch();
            """;
    Designed design = Designed.of(ddl, "stores");
    assertThat(design.obstacle("orders", TRIGGER)).contains(NEEDS_DECISION);
    assertThat(design.obstacle("countries", TRIGGER)).contains(NEEDS_DECISION);
    assertThat(design.obstacle("admin", TRIGGER)).isEmpty();
  }
}
