package tenantpath.check.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tenantpath.finding.Severity;

class K09Test {
  @Test
  void reportsAnotherRootThatCoversAsMuch() {
    assertThat(
            Found.withoutTenant(
                "K09",
                """
                CREATE TABLE organizations (id bigint PRIMARY KEY);
                CREATE TABLE projects (id bigint PRIMARY KEY,
                  organization_id bigint NOT NULL REFERENCES organizations (id));
                CREATE TABLE tasks (id bigint PRIMARY KEY,
                  project_id bigint NOT NULL REFERENCES projects (id));
                CREATE TABLE notes (id bigint PRIMARY KEY,
                  project_id bigint NOT NULL REFERENCES projects (id));
                """))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(Severity.WARNING);
              assertThat(finding.message()).contains("was chosen by ranking", "also plausible");
            });
  }

  @Test
  void staysSilentWhenTheTenantIsNamed() {
    assertThat(
            Found.by(
                "K09",
                "organizations",
                """
                CREATE TABLE organizations (id bigint PRIMARY KEY);
                CREATE TABLE projects (id bigint PRIMARY KEY,
                  organization_id bigint NOT NULL REFERENCES organizations (id));
                CREATE TABLE tasks (id bigint PRIMARY KEY,
                  project_id bigint NOT NULL REFERENCES projects (id));
                CREATE TABLE notes (id bigint PRIMARY KEY,
                  project_id bigint NOT NULL REFERENCES projects (id));
                """))
        .isEmpty();
  }
}
