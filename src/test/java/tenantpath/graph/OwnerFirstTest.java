package tenantpath.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OwnerFirstTest {
  @Test
  void prefersTheParentWhoseNameBeginsTheChilds() {
    assertThat(
            firstColumn(
                new Links()
                    .notNull("plan_metrics", "metric_id", "metrics")
                    .notNull("plan_metrics", "plan_id", "plans")))
        .isEqualTo("plan_id");
  }

  @Test
  void prefersTheEarlierColumnAtLast() {
    assertThat(
            firstColumn(
                new Links()
                    .notNull("visits", "page_id", "pages")
                    .notNull("visits", "browser_id", "browsers")))
        .isEqualTo("page_id");
  }

  @Test
  void comparesWholeWords() {
    assertThat(begun("plan_metrics", "plans")).isEqualTo(1);
    assertThat(begun("charges_taxes", "charges")).isEqualTo(1);
    assertThat(begun("order_item_taxes", "order_items")).isEqualTo(2);
    assertThat(begun("OrderLine", "Order")).isEqualTo(1);
    assertThat(begun("category_posts", "categories")).isEqualTo(1);
    assertThat(begun("planets", "plan")).isZero();
    assertThat(begun("plans", "plan")).isZero();
    assertThat(begun("plans", "\u00df")).isZero();
  }

  private static int begun(String child, String parent) {
    return NameWords.begun(child, parent);
  }

  private static String firstColumn(Links links) {
    return links.graph().relationships().stream()
        .min(OwnerFirst.of(links.schema()))
        .orElseThrow()
        .columns()
        .get(0);
  }
}
