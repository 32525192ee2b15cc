package tenantpath;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tenantpath.dump.DumpSource;

/**
 * What is said of each schema whose class is not plain: one folder a case, with a dump and the
 * whole verdict on every table; {@code -Dgolden.update=true} rewrites the verdicts.
 */
class BoundaryCasesTest {
  private static final Path CASES = Path.of("testdata/cases/boundary");

  static List<String> cases() throws IOException {
    try (Stream<Path> folders = Files.list(CASES)) {
      return folders
          .filter(Files::isDirectory)
          .map(folder -> folder.getFileName().toString())
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void isJudgedAsTheRuleSays(String name) throws Exception {
    Path dump = CASES.resolve(name).resolve("dump.sql");
    Path expected = CASES.resolve(name).resolve("expected.txt");
    DumpSource source = DumpSource.ofText("dump.sql", Files.readString(dump));
    String actual = VerdictText.of(Analyzer.analyze(source, AnalysisOptions.DEFAULT));
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(expected, actual);
    }
    assertThat(actual).isEqualTo(Files.readString(expected));
  }

  @Test
  void everyCaseIsListedWithItsRule() throws IOException {
    String listed = Files.readString(CASES.resolve("README.md"));
    List<String> unlisted =
        cases().stream()
            .filter(name -> !listed.contains("| `" + name + "` |"))
            .collect(Collectors.toList());
    assertThat(unlisted).isEmpty();
  }
}
