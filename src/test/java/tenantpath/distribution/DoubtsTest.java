package tenantpath.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static tenantpath.distribution.PlacementKind.BACKFILL;
import static tenantpath.distribution.PlacementKind.READY;
import static tenantpath.distribution.PlacementKind.UNDECIDED;

import org.junit.jupiter.api.Test;

class DoubtsTest {
  private static final String ACCOUNTS = "CREATE TABLE accounts (id bigint PRIMARY KEY);\n";

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
  void asksAboutRowsThatAMembershipTableLinksWhereTheirWayMayBeNull() {
    Designed design =
        Designed.of(
            ACCOUNTS
                + """
                CREATE TABLE folders (id bigint PRIMARY KEY, account_id bigint NOT NULL
                    REFERENCES accounts);
                CREATE TABLE files (id bigint PRIMARY KEY, folder_id bigint REFERENCES folders);
                CREATE TABLE account_files (account_id bigint NOT NULL REFERENCES accounts,
                    file_id bigint NOT NULL REFERENCES files, PRIMARY KEY (account_id, file_id));
                CREATE TABLE notes (id bigint PRIMARY KEY, folder_id bigint REFERENCES folders);
                """,
            "accounts");
    assertThat(design.reason("files"))
        .isEqualTo(
            "folder_id may be NULL, and account_files links its rows to tenants: do they belong"
                + " to one, or to several?");
    assertThat(design.kind("account_files")).isEqualTo(PlacementKind.READY);
    assertThat(design.kind("notes")).isEqualTo(PlacementKind.BACKFILL);
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
                + " does it own the row?");
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
  void tellsAnOwnerThatIsCalledLikeAnActorFromOne() {
    Designed design =
        Designed.of(
            """
            CREATE TABLE accounts (id bigint PRIMARY KEY);
            CREATE TABLE creator_profiles (id bigint PRIMARY KEY, account_id bigint NOT NULL
                REFERENCES accounts);
            CREATE TABLE scores (id bigint PRIMARY KEY, creator_profile_id bigint
                REFERENCES creator_profiles);
            CREATE TABLE people (id bigint PRIMARY KEY, current_account_id bigint
                REFERENCES accounts);
            """,
            "accounts");
    assertThat(design.path("scores")).containsExactly("creator_profile_id");
    assertThat(design.reason("people"))
        .isEqualTo(
            "current_account_id is the only way to the tenant, and points there only by the way:"
                + " does it own the row?");
  }
}
