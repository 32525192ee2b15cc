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
}
