package tenantpath.check.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tenantpath.distribution.Obstacle;
import tenantpath.distribution.ObstacleKind;
import tenantpath.distribution.ObstacleType;
import tenantpath.finding.Severity;
import tenantpath.schema.RelationName;
import tenantpath.source.Span;

class W02Test {
  @Test
  void reportsAnInferredPath() {
    assertThat(
            Found.besides(
                new Obstacle(
                    ObstacleType.INFERRED_PATH,
                    ObstacleKind.NEEDS_DECISION,
                    RelationName.of("public", "files"),
                    "order_id",
                    Span.of("test.sql", 1, 1)),
                "W02",
                """
                CREATE TABLE orders (id bigint PRIMARY KEY,
                  store_id bigint NOT NULL REFERENCES stores (id));
                CREATE TABLE files (order_id bigint NOT NULL REFERENCES orders (id));
                """))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(Severity.ERROR);
              assertThat(finding.message())
                  .contains(
                      "public.files reaches its tenant by (order_id) -> public.orders, which no "
                          + "foreign key declares");
            });
  }

  @Test
  void reportsAColumnThatIsNamedLikeOtherForeignKeysToTheRoot() {
    assertThat(
            Found.besides(
                new Obstacle(
                    ObstacleType.INFERRED_PATH,
                    ObstacleKind.NEEDS_DECISION,
                    RelationName.of("public", "logs"),
                    "",
                    Span.of("test.sql", 1, 1)),
                "W02",
                "CREATE TABLE logs (store_id bigint NOT NULL);"))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.message())
                  .startsWith("public.logs holds its tenant in store_id, which no foreign key");
              assertThat(finding.hint())
                  .contains("accept: public.logs(store_id) -> public.stores(id)");
            });
  }

  @Test
  void reportsAnInferredReferenceTable() {
    assertThat(
            Found.besides(
                new Obstacle(
                    ObstacleType.INFERRED_PATH,
                    ObstacleKind.NEEDS_DECISION,
                    RelationName.of("public", "countries"),
                    "",
                    Span.of("test.sql", 1, 1)),
                "W02",
                """
                CREATE TABLE countries (id bigint PRIMARY KEY);
                CREATE TABLE orders (store_id bigint NOT NULL REFERENCES stores (id),
                  country_id bigint REFERENCES countries (id));
                """))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(Severity.ERROR);
              assertThat(finding.message()).contains("public.countries would be a reference table");
            });
  }

  @Test
  void staysSilentWhenTheForeignKeyIsDeclared() {
    assertThat(
            Found.by(
                "W02",
                """
                CREATE TABLE orders (id bigint PRIMARY KEY,
                  store_id bigint NOT NULL REFERENCES stores (id));
                CREATE TABLE files (order_id bigint NOT NULL REFERENCES orders (id));
                """))
        .isEmpty();
  }
}
