package tenantpath.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tenantpath.graph.Relationship;
import tenantpath.schema.RelationName;

class PolymorphicHopsTest {
  private static final String ACCOUNTS = "CREATE TABLE accounts (id bigint PRIMARY KEY);\n";

  @Test
  void backfillsPolymorphicPairsByTypeAndListsWhatIsNoTenants() {
    Designed design =
        Designed.of(
            ACCOUNTS
                + """
                CREATE TABLE orders (id bigint PRIMARY KEY, account_id bigint NOT NULL);
                CREATE TABLE parcels (id bigint PRIMARY KEY, account_id bigint NOT NULL);
                CREATE TABLE pages (id bigint PRIMARY KEY);
                CREATE TABLE notes (id bigint PRIMARY KEY, owner_id bigint NOT NULL,
                    owner_type text NOT NULL CHECK (owner_type IN ('Order', 'Parcel', 'Page',
                        'Widget')));
                """,
            "accounts");
    Relationship hop = design.backfill("notes").path().first();
    assertThat(hop.kind()).isEqualTo(Relationship.Kind.POLYMORPHIC);
    assertThat(hop.columns()).containsExactly("owner_id");
    assertThat(hop.typeColumn()).contains("owner_type");
    assertThat(hop.to()).isEqualTo(RelationName.of("public", "orders"));
    assertThat(hop.toAlso()).containsExactly(RelationName.of("public", "parcels"));
    assertThat(design.evidence("notes").get(0))
        .isEqualTo(
            "notes.owner_id → orders (NOT NULL, owner_type tells which table it names; rows that"
                + " name pages have no tenant; no table is named like Widget)");
    assertThat(design.table("notes").planned()).isFalse();
  }

  @Test
  void letsTheRootStandForTypesThatTheDumpDoesNotTell() {
    Designed design =
        Designed.of(
            ACCOUNTS
                + """
                CREATE TABLE notes (id bigint PRIMARY KEY, owner_type text, owner_id bigint);
                CREATE TABLE orders (id bigint PRIMARY KEY, account_id bigint NOT NULL);
                CREATE TABLE labels (id bigint PRIMARY KEY, label_type text, label_id bigint,
                    order_id bigint NOT NULL REFERENCES orders);
                """,
            "accounts");
    assertThat(design.path("notes")).containsExactly("owner_id");
    assertThat(design.evidence("notes").get(0)).endsWith("the root stands for them)");
    assertThat(design.path("labels")).containsExactly("order_id");
  }

  @Test
  void leavesTwoPolymorphicPairsUndecided() {
    Designed design =
        Designed.of(
            ACCOUNTS
                + """
                CREATE TABLE deleted_objects (id bigint PRIMARY KEY, owner_id bigint,
                    owner_type text, object_id bigint, object_type text);
                """,
            "accounts");
    assertThat(design.reason("deleted_objects"))
        .isEqualTo(
            "owner_type with owner_id and object_type with object_id may name rows of several"
                + " tables: which ones, and do they all belong to a tenant?");
  }

  @Test
  void takesATokenThatSaysWhoSignedInForNoReference() {
    Designed design =
        Designed.of(
            """
            CREATE TABLE teams (id text PRIMARY KEY);
            CREATE TABLE logins (id text PRIMARY KEY, id_token text, token_type text);
            """,
            "teams");
    assertThat(design.kind("logins")).isEqualTo(PlacementKind.LOCAL);
  }

  @Test
  void asksAboutTypesThatAreAllNoTables() {
    Designed design =
        Designed.of(
            ACCOUNTS
                + """
                CREATE TABLE payments (id bigint PRIMARY KEY, processor_id bigint NOT NULL,
                    processor_type text NOT NULL CHECK (processor_type IN ('BANK', 'CARD')));
                """,
            "accounts");
    assertThat(design.reason("payments"))
        .isEqualTo(
            "processor_type with processor_id may name rows of several tables: which ones, and do"
                + " they all belong to a tenant?");
  }
}
