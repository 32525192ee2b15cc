package tenantpath.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tenantpath.finding.Finding;
import tenantpath.finding.Severity;

/**
 * What a Citus cluster said to each shape of a schema is what the checks say: a refused shape is
 * found by the named check, an accepted one has no error.
 */
class CitusShapeTest {
  private static final Path PROBES = Path.of("../shared/facts/citus-probes.tsv");
  private static final List<CitusShape> SHAPES =
      CitusShape.parse(resource("/tenantpath/check/citus-shapes.sql"));

  /** Shapes that the checks judge otherwise than the cluster, on purpose. */
  private static final Map<String, String> OTHERWISE =
      Map.of(
          "021.14", "F05: accepted, and then deletes of the parent leave orphans",
          "022.18", "F05: accepted, and then deletes of the parent leave orphans",
          "022.19", "F05: accepted, and then deletes of the parent leave orphans");

  @TestFactory
  Stream<DynamicTest> theChecksSayWhatTheClusterSaid() {
    return SHAPES.stream()
        .filter(shape -> !OTHERWISE.containsKey(shape.probe()))
        .map(shape -> DynamicTest.dynamicTest(shape.probe(), () -> assertAgrees(shape)));
  }

  private static void assertAgrees(CitusShape shape) {
    List<Finding> findings = shape.findings();
    if (shape.refused()) {
      assertThat(findings)
          .as(shape.ddl())
          .extracting(finding -> finding.code().value())
          .contains(shape.code().orElseThrow());
    } else {
      assertThat(errors(findings)).as(shape.ddl()).isEmpty();
      assertThat(findings)
          .as(shape.ddl())
          .extracting(finding -> finding.code().value())
          .containsAll(shape.tells().stream().toList());
    }
  }

  @Test
  void atLeast95PercentOfTheShapesAgree() {
    assertThat(OTHERWISE.size() * 20).isLessThanOrEqualTo(SHAPES.size());
  }

  @Test
  void whatIsJudgedOtherwiseIsStillJudgedSo() {
    for (CitusShape shape : SHAPES) {
      if (OTHERWISE.containsKey(shape.probe())) {
        String code = OTHERWISE.get(shape.probe()).substring(0, 3);
        assertThat(errors(shape.findings()))
            .as(shape.probe())
            .extracting(finding -> finding.code().value())
            .containsExactly(code);
      }
    }
  }

  @Test
  void everyProbeOfTheClusterIsAShapeOfTheSameVerdictOrNotOfTheSchema() throws IOException {
    assumeTrue(Files.exists(PROBES), PROBES + " is not here");
    Map<String, String> verdicts = new TreeMap<>();
    SHAPES.forEach(shape -> verdicts.put(shape.probe(), shape.verdict()));
    Map<String, String> probes = probes();
    notOfTheSchema().forEach(probe -> assertThat(probes.remove(probe)).as(probe).isNotNull());
    assertThat(probes).isEqualTo(verdicts);
  }

  @Test
  void noProbeIsBothAShapeAndNotOfTheSchema() {
    assertThat(SHAPES).extracting(CitusShape::probe).doesNotHaveDuplicates();
    assertThat(notOfTheSchema())
        .doesNotHaveDuplicates()
        .doesNotContainAnyElementsOf(SHAPES.stream().map(CitusShape::probe).toList());
  }

  private static List<Finding> errors(List<Finding> findings) {
    return findings.stream().filter(finding -> finding.severity() == Severity.ERROR).toList();
  }

  /** The verdict of each probe, notices aside. */
  private static Map<String, String> probes() throws IOException {
    return Files.readAllLines(PROBES).stream()
        .skip(1)
        .map(line -> line.split("\t"))
        .collect(
            Collectors.toMap(
                fields -> fields[0],
                fields -> fields[2].replace("-with-notice", ""),
                (one, other) -> one,
                TreeMap::new));
  }

  private static List<String> notOfTheSchema() {
    return resource("/tenantpath/check/citus-not-of-the-schema.txt")
        .lines()
        .skip(2)
        .flatMap(line -> Arrays.stream(line.substring(line.indexOf(": ") + 2).split(" ")))
        .toList();
  }

  private static String resource(String path) {
    try (InputStream in = CitusShapeTest.class.getResourceAsStream(path)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
