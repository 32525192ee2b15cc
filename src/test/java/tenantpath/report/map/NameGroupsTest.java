package tenantpath.report.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tenantpath.report.map.NameGroups.NameGroup;
import tenantpath.report.view.MapView.MapTable;

class NameGroupsTest {
  @Test
  void gathersNamesThatBeginAlike() {
    assertThat(prefixes("billing_a", "billing_b", "billing_c", "users", "UserRole"))
        .containsExactly("billing 3", " 2");
  }

  @Test
  void takesMoreWordsWhereOneLeavesTooManyTogether() {
    Stream<String> names =
        Stream.of("jobs", "logs", "runs")
            .flatMap(w -> IntStream.range(0, 10).mapToObj(i -> "v1_" + w + "_" + i));
    assertThat(prefixes(names.toArray(String[]::new)))
        .containsExactly("v1_jobs 10", "v1_logs 10", "v1_runs 10");
  }

  @Test
  void keepsAGroupThatMoreWordsWouldScatter() {
    String[] names = IntStream.range(0, 500).mapToObj(i -> "orders_" + i).toArray(String[]::new);
    assertThat(prefixes(names)).containsExactly("orders 500");
  }

  @Test
  void makesFewGroupsOfManyPrefixes() {
    String[] names =
        IntStream.range(0, 100).mapToObj(i -> "p" + i / 4 + "_" + i).toArray(String[]::new);
    List<String> groups = prefixes(names);
    assertThat(groups).hasSize(17);
    assertThat(groups.get(16)).isEqualTo(" 36");
  }

  @Test
  void readsTheWordsOfBothSpellings() {
    assertThat(NameGroups.firstWords("line_item_options", 2)).isEqualTo("line_item");
    assertThat(NameGroups.firstWords("LineItemOptions", 2)).isEqualTo("LineItem");
    assertThat(NameGroups.firstWords("_orders", 1)).isEqualTo("_orders");
    assertThat(NameGroups.firstWords("", 1)).isEmpty();
  }

  private static List<String> prefixes(String... names) {
    List<MapTable> tables =
        IntStream.range(0, names.length).mapToObj(i -> DrawnTables.local(i, names[i])).toList();
    return new NameGroups(true).of(tables).stream().map(NameGroupsTest::shown).toList();
  }

  private static String shown(NameGroup group) {
    return group.prefix() + " " + group.tables().size();
  }
}
