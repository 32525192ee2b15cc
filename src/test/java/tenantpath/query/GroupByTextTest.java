package tenantpath.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tenantpath.schema.RelationName;

class GroupByTextTest {
  private static final Grouping STORES =
      new Grouping(
          RelationName.of("public", "stores"), "s", List.of("id"), List.of("Name", "created"));

  @Test
  void appendsWhatAListLacks() {
    assertThat(
            GroupByText.completed(
                " SELECT s.\"Name\", count(*)\n   FROM stores s\n  GROUP BY s.id, lower(s.x)\n"
                    + " HAVING (count(*) > 1)\n  ORDER BY s.created",
                List.of(STORES)))
        .contains(
            " SELECT s.\"Name\", count(*)\n   FROM stores s\n  GROUP BY s.id, lower(s.x),"
                + " s.\"Name\", s.created\n HAVING (count(*) > 1)\n  ORDER BY s.created");
  }

  @Test
  void writesColumnsAsTheListDoes() {
    assertThat(GroupByText.completed("SELECT 1 FROM stores s GROUP BY id", List.of(STORES)))
        .contains("SELECT 1 FROM stores s GROUP BY id, \"Name\", created");
  }

  @Test
  void findsTheListOfAnInnerQueryAndLeavesOthersAlone() {
    assertThat(
            GroupByText.completed(
                "SELECT 'GROUP BY s.id' FROM (SELECT 1 FROM stores s GROUP BY s.id, s.\"Name\") q"
                    + " GROUP BY q.id",
                List.of(STORES)))
        .contains(
            "SELECT 'GROUP BY s.id' FROM (SELECT 1 FROM stores s GROUP BY s.id, s.\"Name\","
                + " s.created) q GROUP BY q.id");
  }

  @Test
  void saysNothingWhereNoListHasTheKey() {
    assertThat(GroupByText.completed("SELECT 1 FROM stores s GROUP BY s.x", List.of(STORES)))
        .isEmpty();
  }
}
