package tenantpath.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static tenantpath.distribution.PlacementKind.BACKFILL;
import static tenantpath.distribution.PlacementKind.LOCAL;
import static tenantpath.distribution.PlacementKind.READY;
import static tenantpath.distribution.PlacementKind.REFERENCE;
import static tenantpath.distribution.PlacementKind.UNDECIDED;

import org.junit.jupiter.api.Test;
import tenantpath.graph.Relationship;
import tenantpath.schema.RelationName;

class UndeclaredTest {
  private static final String ACCOUNTS = "CREATE TABLE accounts (id bigint PRIMARY KEY);\n";

  @Test
  void backfillsAlongNamesWhereNothingIsDeclaredButPlansNothing() {
    Designed design =
        Designed.of(
            ACCOUNTS
                + """
                CREATE TABLE invoices (id bigint PRIMARY KEY, account_id bigint NOT NULL);
                CREATE TABLE invoice_lines (id bigint PRIMARY KEY, invoice_id bigint NOT NULL,
                    currency_id int);
                CREATE TABLE currencies (id int PRIMARY KEY);
                """,
            "accounts");
    assertThat(design.path("invoice_lines")).containsExactly("invoice_id");
    assertThat(design.table("invoice_lines").confidence()).isEqualTo(Confidence.INFERRED);
    assertThat(design.table("invoice_lines").planned()).isFalse();
    assertThat(design.obstacle("invoice_lines", ObstacleType.INFERRED_PATH))
        .contains(ObstacleKind.NEEDS_DECISION);
    assertThat(design.evidence("invoice_lines").get(0))
        .isEqualTo(
            "invoice_lines.invoice_id → invoices (NOT NULL, no foreign key declares it; its name"
                + " is made of the table's and the key's, and the types agree)");
    assertThat(design.kind("currencies")).isEqualTo(REFERENCE);
    assertThat(design.table("currencies").planned()).isFalse();
    assertThat(design.table("invoices").planned()).isTrue();
  }

  @Test
  void prefersWhatIsDeclaredToWhatIsInferred() {
    Designed design =
        Designed.of(
            ACCOUNTS
                + """
                CREATE TABLE orders (id bigint PRIMARY KEY, account_id bigint NOT NULL);
                CREATE TABLE parcels (id bigint PRIMARY KEY, account_id bigint NOT NULL);
                CREATE TABLE scans (id bigint PRIMARY KEY, order_id bigint NOT NULL,
                    parcel_id bigint REFERENCES parcels);
                """,
            "accounts");
    assertThat(design.path("scans")).containsExactly("parcel_id");
  }

  @Test
  void prefersAnInferredHopThatIsNotNull() {
    Designed design =
        Designed.of(
            ACCOUNTS
                + """
                CREATE TABLE orders (id bigint PRIMARY KEY, account_id bigint NOT NULL);
                CREATE TABLE items (id bigint PRIMARY KEY, order_id bigint NOT NULL);
                CREATE TABLE returns (id bigint PRIMARY KEY, order_id bigint,
                    item_id bigint NOT NULL);
                """,
            "accounts");
    assertThat(design.path("returns")).containsExactly("item_id", "order_id");
  }

  @Test
  void findsATableByTheEndOfItsNameWhereTheyShareAPrefix() {
    Designed design =
        Designed.of(
            ACCOUNTS
                + """
                CREATE TABLE cms_groups (id bigint PRIMARY KEY, account_id bigint NOT NULL);
                CREATE TABLE cms_group_sections (id bigint PRIMARY KEY, group_id bigint NOT NULL);
                CREATE TABLE badges (id bigint PRIMARY KEY, group_id bigint NOT NULL);
                """,
            "accounts");
    assertThat(design.path("cms_group_sections")).containsExactly("group_id");
    assertThat(design.kind("badges")).isEqualTo(UNDECIDED);
    assertThat(design.reason("badges"))
        .isEqualTo(
            "badges.group_id looks like a reference to cms_groups; accept it, and the rows get that"
                + " table's tenant");
  }

  @Test
  void findsQuotedAndCamelCaseNamesAndTheIdOfACompositeKey() {
    Designed design =
        Designed.of(
            """
            CREATE TABLE "Tenant" (id uuid PRIMARY KEY);
            CREATE TABLE "StepRun" ("tenantId" uuid NOT NULL, id uuid NOT NULL,
                PRIMARY KEY ("tenantId", id));
            CREATE TABLE "StepRunEvent" (id bigint PRIMARY KEY, "stepRunId" uuid NOT NULL);
            """,
            "Tenant");
    assertThat(design.path("StepRunEvent")).containsExactly("stepRunId");
  }

  @Test
  void staysSilentWhereTypesDiffer() {
    Designed design =
        Designed.of(
            ACCOUNTS
                + """
                CREATE TABLE orders (id bigint PRIMARY KEY, account_id bigint NOT NULL);
                CREATE TABLE notes (id bigint PRIMARY KEY, order_id text NOT NULL);
                """,
            "accounts");
    assertThat(design.kind("notes")).isEqualTo(LOCAL);
  }

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
    Relationship hop = design.backfill("notes").path().hops().get(0);
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
  void asksAboutColumnsThatNameATenantInSomeRole() {
    Designed design =
        Designed.of(
            ACCOUNTS
                + """
                CREATE TABLE trades (id bigint PRIMARY KEY, buyer_account_id bigint NOT NULL,
                    seller_account_id bigint NOT NULL);
                CREATE TABLE wallets (id bigint PRIMARY KEY, holder_account_id bigint);
                CREATE TABLE budgets (id bigint PRIMARY KEY, paying_account_id bigint NOT NULL);
                """,
            "accounts");
    assertThat(design.kind("trades")).isEqualTo(UNDECIDED);
    assertThat(design.kind("wallets")).isEqualTo(UNDECIDED);
    assertThat(design.carrier("budgets")).isEqualTo("paying_account_id");
    assertThat(design.table("budgets").planned()).isFalse();
  }

  @Test
  void takesTheRoleThatTheRootHasForTheTenantAboveIt() {
    Designed design =
        Designed.of(
            """
            CREATE TABLE accounts (id bigint PRIMARY KEY, provider_account_id bigint);
            CREATE TABLE invoices (id bigint PRIMARY KEY, buyer_account_id bigint,
                provider_account_id bigint);
            """,
            "accounts");
    assertThat(design.kind("invoices")).isEqualTo(READY);
    assertThat(design.carrier("invoices")).isEqualTo("provider_account_id");
    assertThat(design.table("invoices").planned()).isFalse();
  }

  @Test
  void doubtsAWeakPathBesideAnUnknownColumnThatSeveralTablesHave() {
    Designed design =
        Designed.of(
            ACCOUNTS
                + """
                CREATE TABLE users (id bigint PRIMARY KEY, account_id bigint NOT NULL);
                CREATE TABLE audits (id bigint PRIMARY KEY, user_id bigint, provider_id bigint);
                CREATE TABLE files (id bigint PRIMARY KEY, provider_id bigint);
                """,
            "accounts");
    assertThat(design.kind("audits")).isEqualTo(UNDECIDED);
    assertThat(design.kind("files")).isEqualTo(UNDECIDED);
  }

  @Test
  void asksAboutRowsThatAMembershipTableLinksToTenants() {
    Designed design =
        Designed.of(
            ACCOUNTS
                + """
                CREATE TABLE users (id bigint PRIMARY KEY, account_id bigint REFERENCES accounts);
                CREATE TABLE memberships (account_id bigint NOT NULL REFERENCES accounts,
                    user_id bigint NOT NULL REFERENCES users, PRIMARY KEY (account_id, user_id));
                CREATE TABLE tokens (id bigint PRIMARY KEY, user_id bigint NOT NULL
                    REFERENCES users);
                """,
            "accounts");
    assertThat(design.kind("memberships")).isEqualTo(READY);
    assertThat(design.reason("users"))
        .isEqualTo(
            "account_id may be NULL, and memberships links its rows to tenants: do they belong to"
                + " one, or to several?");
    assertThat(design.kind("tokens")).isEqualTo(UNDECIDED);
  }

  @Test
  void asksAboutPeopleWhoseEveryLinkMayBeNull() {
    Designed design =
        Designed.of(
            ACCOUNTS
                + """
                CREATE TABLE projects (id bigint PRIMARY KEY, account_id bigint NOT NULL
                    REFERENCES accounts);
                CREATE TABLE users (id bigint PRIMARY KEY, project_id bigint REFERENCES projects);
                """,
            "accounts");
    assertThat(design.reason("users"))
        .startsWith("every link of these people to a tenant may be NULL");
  }

  @Test
  void neverFollowsAColumnThatTellsOnlyWhoTouchedTheRow() {
    Designed design =
        Designed.of(
            ACCOUNTS
                + """
                CREATE TABLE users (id bigint PRIMARY KEY, account_id bigint NOT NULL
                    REFERENCES accounts);
                CREATE TABLE countries (id int PRIMARY KEY, updated_by bigint REFERENCES users);
                CREATE TABLE exports (id int PRIMARY KEY, created_by bigint NOT NULL
                    REFERENCES users);
                """,
            "accounts");
    assertThat(design.reason("countries"))
        .isEqualTo(
            "countries.updated_by may lead to a tenant, but tells only who touched the row:"
                + " does it own it?");
    assertThat(design.kind("exports")).isEqualTo(BACKFILL);
  }

  @Test
  void keepsATableOutWhoseIndexesAreMadeForRowsWithoutATenant() {
    Designed design =
        Designed.of(
            ACCOUNTS
                + """
                CREATE TABLE roles (id bigint PRIMARY KEY, name text, account_id bigint
                    REFERENCES accounts);
                CREATE UNIQUE INDEX shared_roles ON roles (name) WHERE account_id IS NULL;
                """,
            "accounts");
    assertThat(design.kind("roles")).isEqualTo(READY);
    assertThat(design.obstacle("roles", ObstacleType.KEY_NULLABLE))
        .contains(ObstacleKind.NEEDS_DECISION);
    assertThat(design.table("roles").planned()).isFalse();
  }

  @Test
  void asksAboutANameBesideAColumnThatMayNameAnotherTable() {
    Designed design =
        Designed.of(
            """
            CREATE TABLE accounts (id bigint PRIMARY KEY);
            CREATE TABLE users (id bigint PRIMARY KEY, account_id bigint NOT NULL);
            CREATE TABLE votes (id bigint PRIMARY KEY, user_id bigint NOT NULL,
                user_type text NOT NULL);
            """,
            "accounts");
    assertThat(design.kind("votes")).isEqualTo(PlacementKind.UNDECIDED);
    assertThat(design.evidence("votes").get(0))
        .contains("user_type beside it may name another table");
  }

  @Test
  void writesShortFormsOut() {
    Designed design =
        Designed.of(
            """
            CREATE TABLE organizations (id text PRIMARY KEY);
            CREATE TABLE repositories (id text PRIMARY KEY, org_id text NOT NULL);
            CREATE TABLE builds (id text PRIMARY KEY, repo_id text NOT NULL);
            """,
            "organizations");
    assertThat(design.carrier("repositories")).isEqualTo("org_id");
    assertThat(design.table("repositories").confidence()).isEqualTo(Confidence.INFERRED);
    assertThat(design.table("repositories").planned()).isFalse();
    assertThat(design.evidence("repositories").get(0)).contains("named like a short form of");
    assertThat(design.path("builds")).containsExactly("repo_id");
    assertThat(design.evidence("builds").get(0)).contains("its name is short for the table's");
  }

  @Test
  void believesAShortFormThatAForeignKeyBearsOut() {
    Designed design =
        Designed.of(
            """
            CREATE TABLE organizations (id text PRIMARY KEY);
            CREATE TABLE seats (id text PRIMARY KEY, org_id text NOT NULL REFERENCES organizations);
            CREATE TABLE repositories (id text PRIMARY KEY, "orgId" text NOT NULL);
            """,
            "organizations");
    assertThat(design.carrier("repositories")).isEqualTo("orgId");
    assertThat(design.table("repositories").planned()).isTrue();
  }

  @Test
  void asksWhetherAColumnNamesATableThatBeginsLikeIt() {
    Designed design =
        Designed.of(
            """
            CREATE TABLE accounts (id bigint PRIMARY KEY);
            CREATE TABLE vehicles (id bigint PRIMARY KEY, account_id bigint NOT NULL);
            CREATE TABLE trips (id bigint PRIMARY KEY, veh_id bigint NOT NULL);
            CREATE TABLE fees (id bigint PRIMARY KEY, ve_id bigint NOT NULL);
            """,
            "accounts");
    assertThat(design.reason("trips"))
        .startsWith("trips.veh_id looks like a reference to vehicles");
    assertThat(design.reason("fees")).startsWith("ve_id looks like a reference, but the dump");
  }

  @Test
  void asksAboutTextThatSeveralTablesHaveWhereKeysAreText() {
    String ddl =
        """
        CREATE TABLE accounts (id KEY PRIMARY KEY);
        CREATE TABLE a (id KEY PRIMARY KEY, gadget_id text NOT NULL);
        CREATE TABLE b (id KEY PRIMARY KEY, gadget_id text NOT NULL);
        CREATE TABLE c (id KEY PRIMARY KEY, widget_id text NOT NULL);
        """;
    Designed texts = Designed.of(ddl.replace("KEY P", "text P"), "accounts");
    assertThat(texts.kind("a")).isEqualTo(PlacementKind.UNDECIDED);
    assertThat(texts.kind("c")).isEqualTo(PlacementKind.LOCAL);
    Designed numbers = Designed.of(ddl.replace("KEY P", "bigint P"), "accounts");
    assertThat(numbers.kind("a")).isEqualTo(PlacementKind.LOCAL);
  }

  @Test
  void readsTheNamesOfImplicitJoinTables() {
    Designed design =
        Designed.of(
            """
            CREATE TABLE "Tenant" (id uuid PRIMARY KEY);
            CREATE TABLE "Action" (id uuid PRIMARY KEY, "tenantId" uuid NOT NULL);
            CREATE TABLE "Worker" (id uuid PRIMARY KEY, "tenantId" uuid NOT NULL);
            CREATE TABLE "_ActionToWorker" ("A" uuid NOT NULL, "B" uuid NOT NULL);
            CREATE TABLE "_StepOrder" ("A" uuid NOT NULL, "B" uuid NOT NULL);
            """,
            "Tenant");
    assertThat(design.path("_ActionToWorker")).containsExactly("A");
    assertThat(design.backfill("_ActionToWorker").alternatives()).hasSize(1);
    assertThat(design.reason("_StepOrder")).startsWith("\"A\" and \"B\" look like a reference");
  }

  @Test
  void takesAParentForTheSameTablesOnlyWhereTheTopmostMayHaveNone() {
    Designed design =
        Designed.of(
            """
            CREATE TABLE accounts (id bigint PRIMARY KEY);
            CREATE TABLE topics (id bigint PRIMARY KEY, parent_id bigint);
            CREATE TABLE pieces (id bigint PRIMARY KEY, parent_id bigint NOT NULL);
            """,
            "accounts");
    assertThat(design.kind("topics")).isEqualTo(PlacementKind.LOCAL);
    assertThat(design.reason("pieces")).startsWith("parent_id looks like a reference");
  }
}
