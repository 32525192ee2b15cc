package tenantpath.check.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import tenantpath.distribution.Evidence;
import tenantpath.distribution.Obstacle;
import tenantpath.distribution.ObstacleKind;
import tenantpath.distribution.ObstacleType;
import tenantpath.finding.Severity;
import tenantpath.schema.RelationName;
import tenantpath.source.Span;

class W07Test {
  private static final String ORDERS =
      "CREATE TABLE orders (id bigint PRIMARY KEY, store_id bigint NOT NULL REFERENCES stores (id));";

  @Test
  void reportsATableThatIsLeftOut() {
    assertThat(
            Found.besides(
                new Obstacle(
                    ObstacleType.LEFT_OUT,
                    ObstacleKind.ACCEPTED,
                    RelationName.of("public", "orders"),
                    "",
                    Span.of("test.sql", 1, 1),
                    Optional.of(Evidence.of("left out, decided by sales"))),
                "W07",
                ORDERS))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(Severity.NOTE);
              assertThat(finding.message())
                  .endsWith("out of the plan. Accepted: left out, decided by sales.");
            });
  }

  @Test
  void staysSilentWhenNobodyLeavesItOut() {
    assertThat(Found.by("W07", ORDERS)).isEmpty();
  }
}
