package tenantpath.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static tenantpath.distribution.PlacementKind.BACKFILL;
import static tenantpath.distribution.PlacementKind.READY;
import static tenantpath.distribution.PlacementKind.REFERENCE;
import static tenantpath.distribution.PlacementKind.UNDECIDED;

import org.junit.jupiter.api.Test;

class PropagationTest {
  @Test
  void handsTheKeyDownInWavesAndSaysHow() {
    Designed design =
        Designed.of(
            """
            CREATE TABLE stores (store_id bigint PRIMARY KEY);
            CREATE TABLE orders (order_id bigint PRIMARY KEY,
                store_id bigint NOT NULL REFERENCES stores);
            CREATE TABLE line_items (id bigint PRIMARY KEY,
                order_id bigint NOT NULL REFERENCES orders);
            CREATE TABLE taxes (id bigint PRIMARY KEY,
                line_item_id bigint NOT NULL REFERENCES line_items);
            """,
            "stores");
    assertThat(design.path("taxes")).containsExactly("line_item_id", "order_id");
    assertThat(design.backfill("line_items").wave()).isEqualTo(1);
    assertThat(design.backfill("taxes").wave()).isEqualTo(2);
    assertThat(design.backfill("taxes").column()).isEqualTo("store_id");
    assertThat(design.backfill("taxes").agreement()).isEqualTo(Agreement.SINGLE);
    assertThat(design.table("taxes").planned()).isTrue();
    assertThat(design.evidence("line_items"))
        .containsExactly(
            "line_items.order_id → orders (NOT NULL, foreign key line_items_order_id_fkey)",
            "orders.store_id carries the tenant key");
  }

  @Test
  void prefersALongerPathThatCannotMissARow() {
    Designed design =
        Designed.of(
            """
            CREATE TABLE stores (id bigint PRIMARY KEY);
            CREATE TABLE orders (id bigint PRIMARY KEY, store_id bigint NOT NULL
                REFERENCES stores);
            CREATE TABLE items (id bigint PRIMARY KEY, order_id bigint NOT NULL
                REFERENCES orders);
            CREATE TABLE returns (id bigint PRIMARY KEY, order_id bigint REFERENCES orders,
                item_id bigint NOT NULL REFERENCES items);
            """,
            "stores");
    assertThat(design.path("returns")).containsExactly("item_id", "order_id");
    assertThat(design.table("returns").planned()).isTrue();
    assertThat(design.backfill("returns").agreement()).isEqualTo(Agreement.MAY_DISAGREE);
    assertThat(design.evidence("returns"))
        .contains(
            "another path, by returns.order_id: returns → orders, may lead to another tenant;"
                + " sql/40-verify-backfill.sql compares them");
  }

  @Test
  void plansATableWhoseOnlyPathMayBeNullAndItsChildrenToo() {
    Designed design =
        Designed.of(
            """
            CREATE TABLE stores (id bigint PRIMARY KEY);
            CREATE TABLE orders (id bigint PRIMARY KEY, store_id bigint NOT NULL
                REFERENCES stores);
            CREATE TABLE notes (id bigint PRIMARY KEY, order_id bigint REFERENCES orders);
            CREATE TABLE replies (id bigint PRIMARY KEY, note_id bigint NOT NULL
                REFERENCES notes);
            """,
            "stores");
    assertThat(design.kind("notes")).isEqualTo(BACKFILL);
    assertThat(design.table("notes").planned()).isTrue();
    assertThat(design.obstacle("notes", ObstacleType.NULLABLE_PATH))
        .contains(ObstacleKind.CHANGES_MEANING);
    assertThat(design.kind("replies")).isEqualTo(BACKFILL);
    assertThat(design.table("replies").planned()).isTrue();
    assertThat(design.obstacle("replies", ObstacleType.NULLABLE_PATH)).isEmpty();
  }

  @Test
  void fillsRowsOfANullablePathAlongTheNextPathsOnceTheyHaveTheKey() {
    Designed design =
        Designed.of(
            """
            CREATE TABLE stores (id bigint PRIMARY KEY);
            CREATE TABLE carts (id bigint PRIMARY KEY, store_id bigint NOT NULL REFERENCES stores);
            CREATE TABLE orders (id bigint PRIMARY KEY, cart_id bigint NOT NULL REFERENCES carts);
            CREATE TABLE notes (id bigint PRIMARY KEY, cart_id bigint REFERENCES carts,
                order_id bigint REFERENCES orders);
            CREATE TABLE replies (id bigint PRIMARY KEY, note_id bigint NOT NULL
                REFERENCES notes);
            """,
            "stores");
    assertThat(design.backfill("notes").wave()).isEqualTo(2);
    assertThat(design.backfill("notes").fallbacks()).hasSize(1);
    assertThat(design.backfill("replies").wave()).isEqualTo(3);
    assertThat(design.evidence("notes"))
        .contains(
            "another path, by notes.order_id: notes → orders → carts, fills the rows that have"
                + " NULL in notes.cart_id; it may lead to another tenant;"
                + " sql/40-verify-backfill.sql compares them");
  }

  @Test
  void knowsThatPathsAgreeWhereACompositeKeyRepeatsTheParent() {
    Designed design =
        Designed.of(
            """
            CREATE TABLE stores (id bigint PRIMARY KEY);
            CREATE TABLE orders (id bigint PRIMARY KEY, store_id bigint NOT NULL
                REFERENCES stores);
            CREATE TABLE lines (order_id bigint NOT NULL REFERENCES orders, no int NOT NULL,
                PRIMARY KEY (order_id, no));
            CREATE TABLE picks (id bigint PRIMARY KEY, order_id bigint NOT NULL
                REFERENCES orders, no int NOT NULL,
                FOREIGN KEY (order_id, no) REFERENCES lines (order_id, no));
            """,
            "stores");
    assertThat(design.backfill("picks").alternatives()).hasSize(1);
    assertThat(design.backfill("picks").agreement()).isEqualTo(Agreement.AGREE);
  }

  @Test
  void knowsThatPathsThroughTheSameParentAgree() {
    Designed design =
        Designed.of(
            """
            CREATE TABLE stores (id bigint PRIMARY KEY);
            CREATE TABLE carts (id bigint PRIMARY KEY, store_id bigint NOT NULL REFERENCES stores);
            CREATE TABLE offers (id bigint PRIMARY KEY, store_id bigint NOT NULL
                REFERENCES stores);
            CREATE TABLE orders (id bigint PRIMARY KEY, cart_id bigint NOT NULL REFERENCES carts,
                offer_id bigint NOT NULL REFERENCES offers);
            CREATE TABLE lines (id bigint PRIMARY KEY, order_id bigint NOT NULL REFERENCES orders);
            """,
            "stores");
    assertThat(design.backfill("orders").agreement()).isEqualTo(Agreement.MAY_DISAGREE);
    assertThat(design.backfill("lines").agreement()).isEqualTo(Agreement.AGREE);
  }

  @Test
  void backfillsAManyToManyTableFromTheParentItsNameBeginsWith() {
    Designed design =
        Designed.of(
            """
            CREATE TABLE stores (id bigint PRIMARY KEY);
            CREATE TABLE tags (id bigint PRIMARY KEY, store_id bigint NOT NULL REFERENCES stores);
            CREATE TABLE products (id bigint PRIMARY KEY, store_id bigint NOT NULL
                REFERENCES stores);
            CREATE TABLE products_tags (tag_id bigint NOT NULL REFERENCES tags,
                product_id bigint NOT NULL REFERENCES products, PRIMARY KEY (tag_id, product_id));
            """,
            "stores");
    assertThat(design.path("products_tags")).containsExactly("product_id");
    assertThat(design.backfill("products_tags").agreement()).isEqualTo(Agreement.MAY_DISAGREE);
  }

  @Test
  void neverWalksFromParentToChild() {
    Designed design =
        Designed.of(
            """
            CREATE TABLE stores (id bigint PRIMARY KEY);
            CREATE TABLE users (id bigint PRIMARY KEY);
            CREATE TABLE memberships (store_id bigint NOT NULL REFERENCES stores,
                user_id bigint NOT NULL REFERENCES users, PRIMARY KEY (store_id, user_id));
            """,
            "stores");
    assertThat(design.kind("memberships")).isEqualTo(READY);
    assertThat(design.kind("users")).isEqualTo(REFERENCE);
  }

  @Test
  void backfillsThroughALowerLevelOfAHierarchy() {
    Designed design =
        Designed.of(
            """
            CREATE TABLE organizations (id bigint PRIMARY KEY);
            CREATE TABLE projects (id bigint PRIMARY KEY, organization_id bigint NOT NULL
                REFERENCES organizations);
            CREATE TABLE issues (id bigint PRIMARY KEY, project_id bigint NOT NULL
                REFERENCES projects);
            """,
            "organizations");
    assertThat(design.path("issues")).containsExactly("project_id");
  }

  @Test
  void leavesATableWithoutAPathOutOfAnUndecidedParentUndecided() {
    Designed design =
        Designed.of(
            """
            CREATE TABLE stores (id bigint PRIMARY KEY);
            CREATE TABLE swaps (id bigint PRIMARY KEY, a bigint NOT NULL REFERENCES stores,
                b bigint NOT NULL REFERENCES stores);
            CREATE TABLE swap_lines (id bigint PRIMARY KEY, swap_id bigint NOT NULL
                REFERENCES swaps);
            """,
            "stores");
    assertThat(design.kind("swap_lines")).isEqualTo(UNDECIDED);
    assertThat(design.reason("swap_lines"))
        .isEqualTo("its path leads through swaps, which is undecided");
  }

  @Test
  void keepsEveryTableOutWhereTheRootCannotBeDistributed() {
    Designed design =
        Designed.of(
            """
            CREATE TABLE stores (id money PRIMARY KEY);
            CREATE TABLE orders (id bigint PRIMARY KEY, store_id money NOT NULL
                REFERENCES stores, country_id int REFERENCES countries);
            CREATE TABLE countries (id int PRIMARY KEY);
            """,
            "stores");
    assertThat(design.obstacle("stores", ObstacleType.KEY_NOT_HASHABLE))
        .contains(ObstacleKind.NEEDS_DECISION);
    assertThat(design.design().all()).noneMatch(TableDesign::planned);
    assertThat(design.obstacle("countries", ObstacleType.PARENT_KEPT_OUT)).isPresent();
  }

  @Test
  void prefersTheParentWhoseKeyIsSurer() {
    Designed design =
        Designed.of(
            """
            CREATE TABLE teams (id bigint PRIMARY KEY);
            CREATE TABLE builds (id bigint PRIMARY KEY, team_id bigint);
            CREATE TABLE plans (id bigint PRIMARY KEY, team_id bigint NOT NULL REFERENCES teams);
            CREATE TABLE runs (id bigint PRIMARY KEY, build_id bigint NOT NULL REFERENCES builds,
                plan_id bigint NOT NULL REFERENCES plans);
            """,
            "teams");
    assertThat(design.path("runs")).containsExactly("plan_id");
  }
}
