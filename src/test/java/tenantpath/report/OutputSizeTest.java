package tenantpath.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.function.IntFunction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tenantpath.Analysis;
import tenantpath.AnalysisOptions;
import tenantpath.Analyzer;
import tenantpath.distribution.DesignOptions;
import tenantpath.dump.DumpSource;

/** Twice the tables make files twice as long, however the tables hang together. */
class OutputSizeTest {
  private static final int TABLES = 60;

  static List<Arguments> shapes() {
    return List.of(
        Arguments.of("a chain", (IntFunction<String>) OutputSizeTest::chain),
        Arguments.of("a ring", (IntFunction<String>) OutputSizeTest::ring),
        Arguments.of("a star", (IntFunction<String>) OutputSizeTest::star),
        Arguments.of("diamonds", (IntFunction<String>) OutputSizeTest::diamonds));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("shapes")
  void growsWithTheTablesAlone(String name, IntFunction<String> shape) throws Exception {
    SortedMap<String, byte[]> small = rendered(shape.apply(TABLES));
    SortedMap<String, byte[]> large = rendered(shape.apply(2 * TABLES));
    List<String> grown = new ArrayList<>();
    large.forEach(
        (path, bytes) -> {
          if (bytes.length > 2.5 * small.get(path).length) {
            grown.add("%s: %d → %d".formatted(path, small.get(path).length, bytes.length));
          }
        });
    assertThat(grown).isEmpty();
  }

  private static SortedMap<String, byte[]> rendered(String ddl) throws Exception {
    Analysis analysis =
        Analyzer.analyze(
            DumpSource.ofText("dump.sql", ddl),
            new AnalysisOptions(
                DesignOptions.tenant("accounts"),
                Optional.empty(),
                Optional.empty(),
                OptionalInt.empty()));
    return Reports.render(analysis, new Templates(Map.of()));
  }

  private static String chain(int tables) {
    StringBuilder ddl = new StringBuilder("CREATE TABLE accounts (id bigint PRIMARY KEY);\n");
    String parent = "accounts";
    for (int i = 0; i < tables; i++) {
      ddl.append(table(name(i), "parent_id bigint NOT NULL"));
      ddl.append(reference(name(i), "parent_id", parent));
      parent = name(i);
    }
    return ddl.toString();
  }

  private static String ring(int tables) {
    String chain = chain(tables);
    return chain
        + "ALTER TABLE %s ADD next_id bigint;\n".formatted(name(0))
        + reference(name(0), "next_id", name(tables - 1));
  }

  private static String star(int tables) {
    StringBuilder ddl = new StringBuilder("CREATE TABLE accounts (id bigint PRIMARY KEY);\n");
    for (int i = 0; i < tables; i++) {
      ddl.append(table(name(i), "parent_id bigint NOT NULL"));
      ddl.append(reference(name(i), "parent_id", i == 0 ? "accounts" : name(0)));
    }
    return ddl.toString();
  }

  private static String diamonds(int tables) {
    StringBuilder ddl = new StringBuilder("CREATE TABLE accounts (id bigint PRIMARY KEY);\n");
    String top = "accounts";
    for (int i = 0; i + 2 < tables; i += 3) {
      ddl.append(table(name(i), "top_id bigint"));
      ddl.append(table(name(i + 1), "top_id bigint"));
      ddl.append(table(name(i + 2), "left_id bigint, right_id bigint"));
      ddl.append(reference(name(i), "top_id", top));
      ddl.append(reference(name(i + 1), "top_id", top));
      ddl.append(reference(name(i + 2), "left_id", name(i)));
      ddl.append(reference(name(i + 2), "right_id", name(i + 1)));
      top = name(i + 2);
    }
    return ddl.toString();
  }

  private static String name(int number) {
    return "t%04d".formatted(number);
  }

  private static String table(String name, String columns) {
    return "CREATE TABLE %s (id bigint PRIMARY KEY, %s);\n".formatted(name, columns);
  }

  private static String reference(String table, String column, String parent) {
    return "ALTER TABLE %s ADD FOREIGN KEY (%s) REFERENCES %s (id);\n"
        .formatted(table, column, parent);
  }
}
