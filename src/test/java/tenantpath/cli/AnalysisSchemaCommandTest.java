package tenantpath.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The schema knows every member of analysis.json, and what it may hold. */
class AnalysisSchemaCommandTest {
  /** A program may meet members that are new; we may write none that the schema does not know. */
  private static final Schema STRICT =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(
              text()
                  .replaceAll(
                      "\"type\": \"object\"",
                      "\"type\": \"object\", \"additionalProperties\": false"));

  @TempDir Path home;

  static Stream<Path> dumps() throws IOException {
    List<Path> some =
        Stream.of("names", "partitions", "hierarchies", "security")
            .map(name -> Path.of("testdata", "dumps", name + ".sql"))
            .toList();
    try (Stream<Path> cases = Files.walk(Path.of("testdata", "cases"))) {
      return Stream.concat(
          some.stream(), cases.filter(file -> file.endsWith("dump.sql")).sorted().toList().stream())
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("dumps")
  void holdsForEveryAnalysis(Path dump) throws IOException {
    assertThat(errors(analysis(dump))).isEmpty();
  }

  @Test
  void holdsForWhatIsNoDump() throws IOException {
    Path text = Files.writeString(home.resolve("text.sql"), "hello ".repeat(100));
    assertThat(errors(analysis(text))).isEmpty();
  }

  @Test
  void failsForAnotherVersionAndForMembersNobodyKnows() throws IOException {
    String analysis = analysis(Path.of("testdata/cases/storefront/dump.sql"));
    assertThat(errors(analysis.replace("\"version\": 1", "\"version\": 2"))).isNotEmpty();
    assertThat(errors(analysis.replace("\"wave\":", "\"waves\":"))).isNotEmpty();
    assertThat(errors(analysis.replace("\"ready\"", "\"done\""))).isNotEmpty();
  }

  private String analysis(Path dump) throws IOException {
    Path out = home.resolve("out");
    String folder = out.toString();
    Answer answer =
        Answer.to("analyze", dump.toString(), "--quiet", "--format", "json", "--out", folder);
    assertThat(answer.status()).isZero();
    return Files.readString(out.resolve("analysis.json"));
  }

  private static List<Error> errors(String json) {
    return STRICT.validate(json, InputFormat.JSON);
  }

  private static String text() {
    return Answer.to("analysis-schema").out();
  }
}
