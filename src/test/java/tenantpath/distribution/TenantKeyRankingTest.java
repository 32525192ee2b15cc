package tenantpath.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tenantpath.schema.RelationName;

class TenantKeyRankingTest {
  @Test
  void ranksTheTopOfTheHierarchyFirstAndSaysWhatTheOthersWouldCover() {
    Designed design =
        Designed.of(
            """
            CREATE TABLE companies (id bigint PRIMARY KEY);
            CREATE TABLE projects (id bigint PRIMARY KEY, company_id bigint NOT NULL
                REFERENCES companies);
            CREATE TABLE tasks (id bigint PRIMARY KEY, project_id bigint NOT NULL
                REFERENCES projects);
            CREATE TABLE comments (id bigint PRIMARY KEY, task_id bigint NOT NULL
                REFERENCES tasks);
            """);
    assertThat(design.design().key().orElseThrow().table())
        .isEqualTo(RelationName.of("public", "companies"));
    assertThat(design.design().key().orElseThrow().chosenBy()).isEqualTo(ChosenBy.RANKING);
    assertThat(design.design().candidates())
        .extracting(c -> c.table().name() + " " + c.rank() + " " + c.ready() + " " + c.backfill())
        .containsExactly("companies 1 2 2", "projects 2 2 1");
    assertThat(design.design().candidates().get(0).reason())
        .isEqualTo(
            "2 tables carry its key and 2 more have a path to it; tenants are often called so");
  }

  @Test
  void weighsDownUsersAndWhatMayBeNull() {
    Designed design =
        Designed.of(
            """
            CREATE TABLE teams (id bigint PRIMARY KEY);
            CREATE TABLE users (id bigint PRIMARY KEY);
            CREATE TABLE boards (id bigint PRIMARY KEY, team_id bigint NOT NULL REFERENCES teams,
                created_by bigint REFERENCES users);
            CREATE TABLE cards (id bigint PRIMARY KEY, team_id bigint NOT NULL REFERENCES teams,
                created_by bigint REFERENCES users, updated_by bigint REFERENCES users);
            CREATE TABLE lists (id bigint PRIMARY KEY, team_id bigint NOT NULL REFERENCES teams,
                updated_by bigint REFERENCES users);
            CREATE TABLE sessions (id bigint PRIMARY KEY, user_id bigint REFERENCES users);
            CREATE TABLE tokens (id bigint PRIMARY KEY, user_id bigint REFERENCES users);
            """);
    assertThat(design.design().key().orElseThrow().table().name()).isEqualTo("teams");
  }

  @Test
  void neverChoosesATimestampOrTheKeyOfAnotherTable() {
    Designed design =
        Designed.of(
            """
            CREATE TABLE days (day timestamp PRIMARY KEY);
            CREATE TABLE a (day timestamp NOT NULL REFERENCES days);
            CREATE TABLE b (day timestamp NOT NULL REFERENCES days);
            CREATE TABLE tenants (id bigint PRIMARY KEY);
            CREATE TABLE tenant_settings (tenant_id bigint PRIMARY KEY REFERENCES tenants);
            CREATE TABLE c (tenant_id bigint NOT NULL REFERENCES tenants);
            """);
    assertThat(design.design().candidates())
        .extracting(candidate -> candidate.table().name())
        .containsExactly("tenants");
  }

  @Test
  void saysThatEverythingIsUndecidedWhereNothingLooksLikeATenant() {
    Designed design =
        Designed.of("CREATE TABLE a (id int PRIMARY KEY); CREATE TABLE b (id int PRIMARY KEY);");
    assertThat(design.design().key()).isEmpty();
    assertThat(design.design().candidates()).isEmpty();
    assertThat(design.reason("a"))
        .isEqualTo("no table looks like the tenants of this schema; name it with --tenant");
    assertThat(design.design().all()).noneMatch(TableDesign::planned);
  }

  @Test
  void keepsTheRankingBesideAChosenRoot() {
    Designed design =
        Designed.of(
            """
            CREATE TABLE companies (id bigint PRIMARY KEY);
            CREATE TABLE offices (id bigint PRIMARY KEY, company_id bigint NOT NULL
                REFERENCES companies);
            CREATE TABLE rooms (id bigint PRIMARY KEY, office_id bigint NOT NULL
                REFERENCES offices);
            CREATE TABLE lamps (id bigint PRIMARY KEY);
            """,
            "lamps");
    assertThat(design.design().candidates())
        .extracting(candidate -> candidate.table().name())
        .containsExactly("companies", "lamps");
    assertThat(design.design().key().orElseThrow().chosenBy()).isEqualTo(ChosenBy.OPTION);
  }

  @Test
  void ranksWhatTenantsShareBelowThem() {
    Designed design =
        Designed.of(
            """
            CREATE TABLE countries (code text PRIMARY KEY);
            CREATE TABLE stores (id bigint PRIMARY KEY, country_code text NOT NULL
                REFERENCES countries);
            CREATE TABLE orders (id bigint PRIMARY KEY, store_id bigint NOT NULL
                REFERENCES stores, country_code text NOT NULL REFERENCES countries);
            CREATE TABLE taxes (id bigint PRIMARY KEY, country_code text NOT NULL
                REFERENCES countries);
            CREATE TABLE lines (id bigint PRIMARY KEY, order_id bigint NOT NULL
                REFERENCES orders);
            """);
    assertThat(design.design().candidates())
        .extracting(candidate -> candidate.table().name())
        .startsWith("stores", "countries");
    assertThat(design.design().candidates().get(1).reason())
        .endsWith("tenants mostly share these or are described by them");
  }

  @Test
  void countsUniqueKeysThatBeginWithTheKeyAndPoliciesThatCompareIt() {
    String alike =
        """
        CREATE TABLE alphas (id bigint PRIMARY KEY);
        CREATE TABLE omegas (id bigint PRIMARY KEY);
        CREATE TABLE machines (alpha_id bigint NOT NULL REFERENCES alphas,
            omega_id bigint NOT NULL REFERENCES omegas, number int NOT NULL);
        CREATE TABLE shifts (alpha_id bigint NOT NULL REFERENCES alphas,
            omega_id bigint NOT NULL REFERENCES omegas, day date NOT NULL);
        """;
    assertThat(first(alike)).isEqualTo("alphas");
    assertThat(
            first(
                alike
                    + "CREATE POLICY own ON machines USING (omega_id ="
                    + " current_setting('app.omega')::bigint);"))
        .isEqualTo("omegas");
    assertThat(first(alike + "CREATE POLICY some ON machines USING (omega_id = 7);"))
        .isEqualTo("alphas");
    assertThat(first(alike + "ALTER TABLE machines ADD PRIMARY KEY (omega_id, number);"))
        .isEqualTo("omegas");
    assertThat(first(alike + "CREATE UNIQUE INDEX days ON shifts (omega_id, day);"))
        .isEqualTo("omegas");
    assertThat(first(alike + "CREATE UNIQUE INDEX days ON shifts (day, omega_id);"))
        .isEqualTo("alphas");
  }

  @Test
  void aTableThatEitherOfTwoTenantsMayOwnSpeaksForTheTenantsToo() {
    Designed design =
        Designed.of(
            """
            CREATE TABLE stores (id bigint PRIMARY KEY);
            CREATE TABLE orders (id bigint PRIMARY KEY, store_id bigint NOT NULL
                REFERENCES stores);
            CREATE TABLE trades (id bigint PRIMARY KEY, buyer_store_id bigint NOT NULL
                REFERENCES stores, seller_store_id bigint NOT NULL REFERENCES stores);
            """);
    assertThat(design.design().candidates().get(0).reason())
        .contains("1 table more may be owned by either of two such columns");
    assertThat(design.kind("trades")).isEqualTo(PlacementKind.UNDECIDED);
  }

  private static String first(String ddl) {
    return Designed.of(ddl).design().candidates().get(0).table().name();
  }

  @Test
  void takesTheKeyThatOtherTablesHoldWhereARootHasSeveral() {
    Designed referenced =
        Designed.of(
            """
            CREATE TABLE accounts (id bigint PRIMARY KEY, uuid uuid NOT NULL UNIQUE);
            CREATE TABLE orders (id bigint PRIMARY KEY, account uuid NOT NULL
                REFERENCES accounts (uuid));
            """,
            "accounts");
    assertThat(referenced.carrier("orders")).isEqualTo("account");
    Designed named =
        Designed.of(
            """
            CREATE TABLE app_tenant (id bigint PRIMARY KEY, tenant text NOT NULL);
            CREATE UNIQUE INDEX app_tenant_key ON app_tenant (tenant);
            CREATE TABLE orders (id bigint PRIMARY KEY, tenant text NOT NULL);
            CREATE TABLE parts (id bigint PRIMARY KEY, tenant text NOT NULL);
            CREATE TABLE notes (id bigint PRIMARY KEY, order_id bigint NOT NULL
                REFERENCES orders);
            """);
    assertThat(named.design().key().orElseThrow().column()).isEqualTo("tenant");
    assertThat(named.design().key().orElseThrow().columnName()).isEqualTo("tenant");
    assertThat(named.carrier("parts")).isEqualTo("tenant");
    Designed codes =
        Designed.of(
            """
            CREATE TABLE tax_codes (code text PRIMARY KEY);
            CREATE TABLE goods (code text PRIMARY KEY, name text);
            CREATE TABLE ports (code text NOT NULL, name text);
            CREATE TABLE bins (code text NOT NULL, name text);
            """);
    assertThat(codes.design().candidates()).isEmpty();
  }

  @Test
  void takesNoTableThatHoldsTheTokensOfLoginsForTenants() {
    Designed design =
        Designed.of(
            """
            CREATE TABLE accounts (id text PRIMARY KEY, "accessToken" text, refresh_token text);
            CREATE TABLE mailboxes (id text PRIMARY KEY, account_id text NOT NULL UNIQUE
                REFERENCES accounts);
            CREATE TABLE rules (id text PRIMARY KEY, mailbox_id text NOT NULL
                REFERENCES mailboxes);
            CREATE TABLE labels (id text PRIMARY KEY, mailbox_id text NOT NULL
                REFERENCES mailboxes);
            """);
    assertThat(design.design().candidates())
        .extracting(candidate -> candidate.table().name())
        .startsWith("mailboxes");
    assertThat(design.design().candidates().get(1).reason())
        .endsWith("it holds the tokens of logins");
  }
}
