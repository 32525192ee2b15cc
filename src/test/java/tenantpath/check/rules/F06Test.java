package tenantpath.check.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tenantpath.distribution.Obstacle;
import tenantpath.distribution.ObstacleKind;
import tenantpath.distribution.ObstacleType;
import tenantpath.finding.Severity;
import tenantpath.schema.RelationName;
import tenantpath.source.Span;

class F06Test {
  @Test
  void reportsACascadeFromAReferenceToALocalTable() {
    assertThat(
            Found.besides(
                new Obstacle(
                    ObstacleType.FOREIGN_KEY_REFERENCE_TO_LOCAL_ACTION,
                    ObstacleKind.NEEDS_DECISION,
                    RelationName.of("public", "countries"),
                    "countries_region",
                    Span.of("test.sql", 1, 1)),
                "F06",
                """
                CREATE TABLE regions (id bigint PRIMARY KEY);
                CREATE TABLE countries (id bigint PRIMARY KEY,
                  region_id bigint CONSTRAINT countries_region REFERENCES regions (id) ON DELETE
                  CASCADE);
                CREATE TABLE orders (store_id bigint NOT NULL REFERENCES stores (id),
                  country_id bigint REFERENCES countries (id));
                """))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(Severity.ERROR);
              assertThat(finding.message())
                  .contains("FOREIGN KEY countries_region (region_id)", "ON DELETE CASCADE");
            });
  }

  @Test
  void staysSilentWhenTheOtherTableIsAReferenceTableToo() {
    assertThat(
            Found.by(
                "F06",
                """
                CREATE TABLE regions (id bigint PRIMARY KEY);
                CREATE TABLE countries (id bigint PRIMARY KEY,
                  region_id bigint REFERENCES regions (id) ON DELETE CASCADE);
                CREATE TABLE orders (store_id bigint NOT NULL REFERENCES stores (id),
                  country_id bigint REFERENCES countries (id));
                """))
        .isEmpty();
  }
}
