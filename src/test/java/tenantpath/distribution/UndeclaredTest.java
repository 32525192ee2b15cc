package tenantpath.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static tenantpath.distribution.PlacementKind.LOCAL;
import static tenantpath.distribution.PlacementKind.READY;
import static tenantpath.distribution.PlacementKind.REFERENCE;
import static tenantpath.distribution.PlacementKind.UNDECIDED;

import org.junit.jupiter.api.Test;

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
  void findsTheColumnOfACompositeKeyThatIsCalledAfterItsTable() {
    Designed design =
        Designed.of(
            """
            CREATE TABLE tenants (id uuid PRIMARY KEY);
            CREATE TABLE teams (tenant_id uuid NOT NULL, team_id uuid NOT NULL,
                PRIMARY KEY (tenant_id, team_id));
            CREATE TABLE boards (id bigint PRIMARY KEY, owner_team_id uuid NOT NULL);
            CREATE TABLE cards (id bigint PRIMARY KEY, team_id uuid NOT NULL);
            """,
            "tenants");
    assertThat(design.reason("boards")).contains("owner_team_id looks like a reference to teams");
    assertThat(design.path("cards")).containsExactly("team_id");
    assertThat(design.table("cards").planned()).isFalse();
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
