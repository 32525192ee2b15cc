package tenantpath.check.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tenantpath.distribution.Obstacle;
import tenantpath.distribution.ObstacleKind;
import tenantpath.distribution.ObstacleType;
import tenantpath.finding.Severity;
import tenantpath.schema.RelationName;
import tenantpath.source.Span;

class F04Test {
  @Test
  void reportsAForeignKeyFromAReferenceTable() {
    assertThat(
            Found.besides(
                new Obstacle(
                    ObstacleType.FOREIGN_KEY_REFERENCE_TO_DISTRIBUTED,
                    ObstacleKind.NEEDS_DECISION,
                    RelationName.of("public", "featured"),
                    "featured_order",
                    Span.of("test.sql", 1, 1)),
                "F04",
                """
                CREATE TABLE orders (id bigint PRIMARY KEY,
                  store_id bigint NOT NULL REFERENCES stores (id));
                CREATE TABLE featured (order_id bigint CONSTRAINT featured_order REFERENCES orders
                  (id));
                """))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(Severity.ERROR);
              assertThat(finding.message())
                  .contains(
                      "FOREIGN KEY featured_order (order_id) of public.featured",
                      "the distributed table public.orders");
              assertThat(finding.fix())
                  .isEqualTo("ALTER TABLE public.featured DROP CONSTRAINT featured_order;");
            });
  }

  @Test
  void staysSilentWhenTheTableFollowsItsParent() {
    assertThat(
            Found.by(
                "F04",
                """
                CREATE TABLE orders (id bigint PRIMARY KEY,
                  store_id bigint NOT NULL REFERENCES stores (id));
                CREATE TABLE featured (order_id bigint NOT NULL REFERENCES orders (id));
                """))
        .isEmpty();
  }
}
