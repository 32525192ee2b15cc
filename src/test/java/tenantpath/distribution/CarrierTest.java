package tenantpath.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static tenantpath.distribution.PlacementKind.BACKFILL;
import static tenantpath.distribution.PlacementKind.LOCAL;
import static tenantpath.distribution.PlacementKind.READY;
import static tenantpath.distribution.PlacementKind.UNDECIDED;

import org.junit.jupiter.api.Test;

class CarrierTest {
  @Test
  void reportsTheRootAndForeignKeysToIt() {
    Designed design =
        Designed.of(
            """
            CREATE TABLE stores (id uuid PRIMARY KEY);
            CREATE TABLE products (id uuid PRIMARY KEY,
                shop uuid NOT NULL CONSTRAINT products_shop_fkey REFERENCES stores);
            """,
            "stores");
    assertThat(design.carrier("stores")).isEqualTo("id");
    assertThat(design.carrier("products")).isEqualTo("shop");
    assertThat(design.table("products").confidence()).isEqualTo(Confidence.DECLARED);
    assertThat(design.evidence("products"))
        .containsExactly("products.shop → stores (NOT NULL, foreign key products_shop_fkey)");
    assertThat(design.table("products").evidence().get(0).span().orElseThrow().start().line())
        .isEqualTo(3);
    assertThat(design.table("products").planned()).isTrue();
  }

  @Test
  void reportsACompositeForeignKeyThatPairsWithACarrier() {
    Designed design =
        Designed.of(
            """
            CREATE TABLE stores (id bigint PRIMARY KEY);
            CREATE TABLE orders (owner bigint NOT NULL REFERENCES stores, no int,
                PRIMARY KEY (owner, no));
            CREATE TABLE lines (o bigint NOT NULL, no int NOT NULL, line int,
                FOREIGN KEY (o, no) REFERENCES orders (owner, no));
            """,
            "stores");
    assertThat(design.carrier("lines")).isEqualTo("o");
    assertThat(design.table("lines").confidence()).isEqualTo(Confidence.DECLARED);
  }

  @Test
  void reportsANameAndTypeWithoutAForeignKey() {
    Designed design =
        Designed.of(
            """
            CREATE TABLE accounts (id bigint PRIMARY KEY);
            CREATE TABLE tasks (id bigint PRIMARY KEY, account_id bigint NOT NULL);
            CREATE TABLE notes (id bigint PRIMARY KEY, "accountId" bigint NOT NULL);
            CREATE TABLE files (id bigint PRIMARY KEY, "accountID" bigint);
            """,
            "accounts");
    assertThat(design.carrier("tasks")).isEqualTo("account_id");
    assertThat(design.carrier("notes")).isEqualTo("accountId");
    assertThat(design.carrier("files")).isEqualTo("accountID");
    assertThat(design.table("tasks").confidence()).isEqualTo(Confidence.INFERRED);
    assertThat(design.obstacle("files", ObstacleType.KEY_NULLABLE))
        .contains(ObstacleKind.CHANGES_MEANING);
    assertThat(design.table("files").planned()).isTrue();
  }

  @Test
  void neverTakesTheNumberOfATablesOwnRowsForTheKey() {
    Designed design =
        Designed.of(
            """
            CREATE TABLE tenants (record_id serial UNIQUE, id uuid NOT NULL PRIMARY KEY);
            CREATE TABLE accounts (record_id serial UNIQUE, id uuid NOT NULL PRIMARY KEY,
                tenant_record_id integer NOT NULL);
            CREATE TABLE nodes (record_id serial UNIQUE, name text NOT NULL);
            """,
            "tenants.record_id");
    assertThat(design.design().key().orElseThrow().columnName()).isEqualTo("tenant_record_id");
    assertThat(design.carrier("accounts")).isEqualTo("tenant_record_id");
    assertThat(design.kind("nodes")).isEqualTo(LOCAL);
    Designed telling =
        Designed.of(
            """
            CREATE TABLE spaces (space_id uuid DEFAULT gen_random_uuid() PRIMARY KEY);
            CREATE TABLE archive (space_id uuid DEFAULT gen_random_uuid() PRIMARY KEY);
            CREATE TABLE space_settings (space_id uuid PRIMARY KEY);
            """,
            "spaces");
    assertThat(telling.kind("archive")).isEqualTo(LOCAL);
    assertThat(telling.carrier("space_settings")).isEqualTo("space_id");
  }

  @Test
  void leavesOutWhatIsOnlyNamedLikeOtherForeignKeysToTheRoot() {
    Designed design =
        Designed.of(
            """
            CREATE TABLE accounts (id bigint PRIMARY KEY);
            CREATE TABLE a (id bigint PRIMARY KEY, provider_id bigint NOT NULL REFERENCES accounts);
            CREATE TABLE b (id bigint PRIMARY KEY, provider_id bigint NOT NULL REFERENCES accounts);
            CREATE TABLE c (id bigint PRIMARY KEY, provider_id bigint NOT NULL REFERENCES accounts);
            CREATE TABLE logs (id bigint PRIMARY KEY, provider_id bigint NOT NULL);
            CREATE TABLE parts (id bigint PRIMARY KEY, account_id bigint NOT NULL);
            """,
            "accounts");
    assertThat(design.carrier("logs")).isEqualTo("provider_id");
    assertThat(design.table("logs").confidence()).isEqualTo(Confidence.INFERRED);
    assertThat(design.evidence("logs"))
        .containsExactly(
            "logs.provider_id is named like other tables' foreign keys to accounts.id and has "
                + "their type; it has none itself");
    assertThat(design.table("logs").planned()).isFalse();
    assertThat(design.table("parts").planned()).isTrue();
  }

  @Test
  void staysSilentOnANameThatAForeignKeyGivesAnotherMeaning() {
    Designed design =
        Designed.of(
            """
            CREATE TABLE accounts (id bigint PRIMARY KEY);
            CREATE TABLE ledgers (id bigint PRIMARY KEY);
            CREATE TABLE entries (id bigint PRIMARY KEY, account_id bigint REFERENCES ledgers);
            """,
            "accounts");
    assertThat(design.kind("entries")).isEqualTo(LOCAL);
  }

  @Test
  void reportsAWidthThatDiffersAsReadyButKeptOut() {
    Designed design =
        Designed.of(
            """
            CREATE TABLE accounts (id bigint PRIMARY KEY);
            CREATE TABLE tasks (id bigint PRIMARY KEY, account_id integer NOT NULL);
            """,
            "accounts");
    assertThat(design.kind("tasks")).isEqualTo(READY);
    assertThat(design.obstacle("tasks", ObstacleType.KEY_TYPE_DIFFERS))
        .contains(ObstacleKind.NEEDS_DECISION);
    assertThat(design.table("tasks").planned()).isFalse();
    assertThat(design.evidence("tasks"))
        .containsExactly(
            "tasks.account_id is named like accounts.id and is integer where that is bigint; no"
                + " foreign key says so");
  }

  @Test
  void leavesATypeOfAnotherFamilyUndecided() {
    Designed design =
        Designed.of(
            """
            CREATE TABLE accounts (id bigint PRIMARY KEY);
            CREATE TABLE places (account_id character varying, name text);
            """,
            "accounts");
    assertThat(design.kind("places")).isEqualTo(UNDECIDED);
    assertThat(design.reason("places"))
        .isEqualTo(
            "account_id is named like the tenant key, but is character varying where the key is"
                + " bigint: does it hold the key?");
  }

  @Test
  void leavesAColumnThatOnlyRecordsWhoTouchedTheRowUndecided() {
    Designed design =
        Designed.of(
            """
            CREATE TABLE users (id bigint PRIMARY KEY);
            CREATE TABLE settings (id bigint PRIMARY KEY,
                updated_by_id bigint REFERENCES users);
            CREATE TABLE posts (id bigint PRIMARY KEY, setting_id bigint REFERENCES settings);
            """,
            "users");
    assertThat(design.reason("settings"))
        .isEqualTo(
            "updated_by_id is the only way to the tenant, and tells only who touched the row:"
                + " does it own the row?");
    assertThat(design.kind("posts")).isEqualTo(UNDECIDED);
  }

  @Test
  void leavesAColumnThatTellsWhoseTheRowWasUndecided() {
    Designed design =
        Designed.of(
            """
            CREATE TABLE stores (id bigint PRIMARY KEY);
            CREATE TABLE orders (id bigint PRIMARY KEY, store_id bigint NOT NULL REFERENCES stores);
            CREATE TABLE moves (id bigint PRIMARY KEY, order_id bigint NOT NULL REFERENCES orders,
                previous_store_id bigint NOT NULL REFERENCES stores);
            CREATE TABLE transfers (id bigint PRIMARY KEY,
                old_store_id bigint NOT NULL REFERENCES stores,
                new_store_id bigint REFERENCES stores);
            """,
            "stores");
    assertThat(design.reason("moves"))
        .isEqualTo(
            "previous_store_id holds the tenant key, but tells whose the row was: which column or"
                + " path tells whose it is?");
    assertThat(design.kind("transfers")).isEqualTo(UNDECIDED);
  }

  @Test
  void isNotPutOffByTheNameOfTheTenantItself() {
    Designed design =
        Designed.of(
            """
            CREATE TABLE former_members (id bigint PRIMARY KEY);
            CREATE TABLE letters (id bigint PRIMARY KEY,
                former_member_id bigint REFERENCES former_members);
            """,
            "former_members");
    assertThat(design.carrier("letters")).isEqualTo("former_member_id");
  }

  @Test
  void asksWhetherAnArrayHoldsTheKeysOfSeveralTenants() {
    Designed design =
        Designed.of(
            """
            CREATE TABLE stores (id bigint PRIMARY KEY);
            CREATE TABLE banners (id bigint PRIMARY KEY, store_ids bigint[] NOT NULL);
            CREATE TABLE clicks (id bigint PRIMARY KEY, banner_id bigint REFERENCES banners);
            CREATE TABLE tags (id bigint PRIMARY KEY, word_ids bigint[]);
            """,
            "stores");
    assertThat(design.reason("banners"))
        .isEqualTo(
            "store_ids is named like the tenant key, but is bigint[] where the key is bigint:"
                + " does it hold the key?");
    assertThat(design.kind("clicks")).isEqualTo(UNDECIDED);
    assertThat(design.kind("tags")).isEqualTo(LOCAL);
  }

  @Test
  void namesTheNewColumnAsMostCarriersAreNamed() {
    Designed design =
        Designed.of(
            """
            CREATE TABLE accounts (id bigint PRIMARY KEY);
            CREATE TABLE a (id bigint PRIMARY KEY, "orgId" bigint REFERENCES accounts);
            CREATE TABLE b (id bigint PRIMARY KEY, "orgId" bigint REFERENCES accounts);
            CREATE TABLE c (id bigint PRIMARY KEY, account_id bigint REFERENCES accounts);
            CREATE TABLE d (id bigint PRIMARY KEY, a_id bigint NOT NULL REFERENCES a);
            """,
            "accounts");
    assertThat(design.design().key().orElseThrow().columnName()).isEqualTo("orgId");
    assertThat(design.backfill("d").column()).isEqualTo("orgId");
  }

  @Test
  void namesTheNewColumnAfterTheRootWhereNothingCarriesTheKey() {
    Designed generic = Designed.of("CREATE TABLE companies (id bigint PRIMARY KEY);", "companies");
    assertThat(generic.design().key().orElseThrow().columnName()).isEqualTo("company_id");
    Designed telling = Designed.of("CREATE TABLE stores (store_id bigint PRIMARY KEY);", "stores");
    assertThat(telling.design().key().orElseThrow().columnName()).isEqualTo("store_id");
  }

  @Test
  void saysThatTenantsNestWhereTheRootReferencesItself() {
    Designed design =
        Designed.of(
            """
            CREATE TABLE accounts (id bigint PRIMARY KEY,
                provider_id bigint CONSTRAINT up REFERENCES accounts);
            """,
            "accounts");
    assertThat(design.carrier("accounts")).isEqualTo("id");
    assertThat(design.evidence("accounts"))
        .contains(
            "tenants nest: accounts.provider_id → accounts (may be NULL, foreign key up); is each"
                + " row a tenant, or its top ancestor?");
    assertThat(design.kind("accounts")).isNotEqualTo(BACKFILL);
  }
}
