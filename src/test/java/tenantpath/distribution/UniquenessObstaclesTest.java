package tenantpath.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static tenantpath.distribution.ObstacleKind.CHANGES_MEANING;
import static tenantpath.distribution.ObstacleKind.FIXED_BY_PLAN;
import static tenantpath.distribution.ObstacleKind.NEEDS_DECISION;
import static tenantpath.distribution.ObstacleType.EXCLUSION_WITHOUT_KEY;
import static tenantpath.distribution.ObstacleType.PRIMARY_KEY_WITHOUT_KEY;
import static tenantpath.distribution.ObstacleType.ROOT_UNIQUE_WITHOUT_KEY;
import static tenantpath.distribution.ObstacleType.UNIQUE_INDEX_WITHOUT_KEY;
import static tenantpath.distribution.ObstacleType.UNIQUE_WITHOUT_KEY;

import org.junit.jupiter.api.Test;

class UniquenessObstaclesTest {
  private static final String STORES =
      """
      CREATE TABLE stores (id bigint PRIMARY KEY);
      CREATE TABLE orders (id bigint PRIMARY KEY, store_id bigint NOT NULL REFERENCES stores);
      """;

  @Test
  void reportsAPrimaryKeyWithoutTheKeyAsFixed() {
    Designed design = Designed.of(STORES, "stores");
    assertThat(design.obstacle("orders", PRIMARY_KEY_WITHOUT_KEY)).contains(FIXED_BY_PLAN);
    assertThat(design.obstacles("stores")).isEmpty();
  }

  @Test
  void reportsANaturalPrimaryKeyAsAChangeOfMeaning() {
    Designed design =
        Designed.of(
            STORES
                + "CREATE TABLE users (email text PRIMARY KEY, store_id bigint REFERENCES stores);",
            "stores");
    assertThat(design.obstacle("users", PRIMARY_KEY_WITHOUT_KEY)).contains(CHANGES_MEANING);
  }

  @Test
  void reportsUniqueOverAllTenantsAsAChangeOfMeaning() {
    Designed design =
        Designed.of(
            STORES
                + """
                CREATE TABLE users (id bigint PRIMARY KEY, email text UNIQUE, login text,
                    store_id bigint NOT NULL REFERENCES stores);
                CREATE UNIQUE INDEX users_login ON users (lower(login));
                """,
            "stores");
    assertThat(design.obstacle("users", UNIQUE_WITHOUT_KEY)).contains(CHANGES_MEANING);
    assertThat(design.obstacle("users", UNIQUE_INDEX_WITHOUT_KEY)).contains(CHANGES_MEANING);
  }

  @Test
  void reportsUniqueWithinAParentOfOneTenantAsFixed() {
    Designed design =
        Designed.of(
            STORES
                + """
                CREATE TABLE lines (id bigint PRIMARY KEY, no int, order_id bigint NOT NULL
                    REFERENCES orders, UNIQUE (order_id, no));
                """,
            "stores");
    assertThat(design.obstacle("lines", UNIQUE_WITHOUT_KEY)).contains(FIXED_BY_PLAN);
  }

  @Test
  void reportsUniqueWithinAColumnOfAnotherTenantAsAChangeOfMeaning() {
    Designed design =
        Designed.of(
            STORES
                + """
                CREATE TABLE offers (store_id bigint NOT NULL REFERENCES stores, no int,
                    buyer bigint REFERENCES stores, UNIQUE (buyer, no));
                """,
            "stores");
    assertThat(design.obstacle("offers", UNIQUE_WITHOUT_KEY)).contains(CHANGES_MEANING);
  }

  @Test
  void reportsValuesThatTheDatabaseMakesUpAsFixed() {
    Designed design =
        Designed.of(
            STORES
                + """
                CREATE TABLE files (id bigint PRIMARY KEY, store_id bigint NOT NULL
                    REFERENCES stores, uid uuid DEFAULT gen_random_uuid() NOT NULL UNIQUE);
                """,
            "stores");
    assertThat(design.obstacle("files", UNIQUE_WITHOUT_KEY)).contains(FIXED_BY_PLAN);
  }

  @Test
  void reportsUniqueOnTheRootAsADecision() {
    Designed design =
        Designed.of(
            """
            CREATE TABLE stores (id bigint PRIMARY KEY, slug text UNIQUE);
            CREATE UNIQUE INDEX stores_domain ON stores (slug) WHERE slug <> '';
            """,
            "stores");
    assertThat(design.table("stores").obstacles())
        .extracting(Obstacle::type, Obstacle::kind, Obstacle::object)
        .containsExactly(
            tuple(ROOT_UNIQUE_WITHOUT_KEY, NEEDS_DECISION, "stores_domain"),
            tuple(ROOT_UNIQUE_WITHOUT_KEY, NEEDS_DECISION, "stores_slug_key"));
    assertThat(design.table("stores").planned()).isTrue();
  }

  @Test
  void reportsAnExclusionWithoutTheKey() {
    Designed design =
        Designed.of(
            STORES
                + """
                CREATE TABLE visits (store_id bigint NOT NULL REFERENCES stores, room int,
                    during tstzrange, CONSTRAINT no_overlap
                    EXCLUDE USING gist (room WITH =, during WITH &&));
                CREATE TABLE shifts (store_id bigint NOT NULL REFERENCES stores,
                    during tstzrange, EXCLUDE USING gist (store_id WITH =, during WITH &&));
                """,
            "stores");
    assertThat(design.obstacle("visits", EXCLUSION_WITHOUT_KEY)).contains(CHANGES_MEANING);
    assertThat(design.obstacles("shifts")).isEmpty();
  }

  @Test
  void staysSilentWhereTheKeyIsAmongTheColumns() {
    Designed design =
        Designed.of(
            STORES
                + """
                CREATE TABLE items (id bigint, store_id bigint NOT NULL REFERENCES stores,
                    sku text, PRIMARY KEY (id, store_id), UNIQUE (sku, store_id));
                CREATE INDEX items_sku ON items (sku);
                """,
            "stores");
    assertThat(design.obstacles("items")).isEmpty();
  }

  @Test
  void reportsAKeyColumnThatIsOnlyIncluded() {
    Designed design =
        Designed.of(
            STORES
                + """
                CREATE TABLE items (store_id bigint NOT NULL REFERENCES stores, sku text,
                    UNIQUE (sku) INCLUDE (store_id));
                """,
            "stores");
    assertThat(design.obstacle("items", UNIQUE_WITHOUT_KEY)).contains(CHANGES_MEANING);
  }
}
