package tenantpath.check.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tenantpath.finding.Severity;

class U08Test {
  @Test
  void reportsATableWithoutIdentity() {
    assertThat(
            Found.by(
                "U08",
                """
                CREATE TABLE views (store_id bigint NOT NULL REFERENCES stores (id), path text);
                """))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(Severity.WARNING);
              assertThat(finding.message())
                  .contains("public.views has neither a primary key nor a replica identity");
            });
  }

  @Test
  void staysSilentWhenAPrimaryKeyIsThere() {
    assertThat(
            Found.by(
                "U08",
                """
                CREATE TABLE orders (id bigint PRIMARY KEY,
                  store_id bigint NOT NULL REFERENCES stores (id));
                """))
        .isEmpty();
  }

  @Test
  void staysSilentWhenTheReplicaIdentityIsFull() {
    assertThat(
            Found.by(
                "U08",
                """
                CREATE TABLE views (store_id bigint NOT NULL REFERENCES stores (id), path text);
                ALTER TABLE views REPLICA IDENTITY FULL;
                """))
        .isEmpty();
  }
}
