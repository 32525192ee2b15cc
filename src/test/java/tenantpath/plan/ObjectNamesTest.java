package tenantpath.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import tenantpath.schema.RelationName;
import tenantpath.schema.Schema;

class ObjectNamesTest {
  private final ObjectNames names = new ObjectNames(Schema.builder().build());

  @Test
  void keepsANameThatFits() {
    assertThat(names.routine(RelationName.of("public", "orders"), "tenantpath_fill_"))
        .isEqualTo(RelationName.of("public", "tenantpath_fill_orders"));
  }

  @Test
  void shortensLongNamesWithoutCollision() {
    String long1 = "é".repeat(31) + "1";
    String long2 = "é".repeat(31) + "2";
    String name1 = names.routine(RelationName.of("public", long1), "tenantpath_fill_").name();
    String name2 = names.routine(RelationName.of("public", long2), "tenantpath_fill_").name();
    assertThat(name1).isNotEqualTo(name2);
    assertThat(name1.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(63);
    assertThat(
            new ObjectNames(Schema.builder().build())
                .routine(RelationName.of("public", long1), "tenantpath_fill_")
                .name())
        .isEqualTo(name1);
  }

  @Test
  void givesNoNameTwice() {
    RelationName orders = RelationName.of("public", "orders");
    assertThat(names.constraint(orders, "c")).isEqualTo("c");
    assertThat(names.constraint(orders, "c")).startsWith("c").isNotEqualTo("c");
  }
}
