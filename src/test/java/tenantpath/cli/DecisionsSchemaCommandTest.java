package tenantpath.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tenantpath.decisions.FindingDecision;

class DecisionsSchemaCommandTest {
  private static final Pattern EXAMPLE =
      Pattern.compile("```yaml\\n((?:#[^\\n]*\\n)?version: 1\\n.*?)```", Pattern.DOTALL);

  @TempDir Path home;

  @Test
  void theFileThatIsWrittenAndEveryExampleOfTheDocumentationAreValid() throws IOException {
    Path draft = home.resolve("draft.yml");
    Answer.to(
        "analyze",
        "testdata/cases/helpdesk/dump.sql",
        "--quiet",
        "--out",
        home.resolve("out").toString(),
        "--write-decisions",
        draft.toString());
    String text = Files.readString(draft);
    assertThat(errors(text)).isEmpty();
    assertThat(errors(text.replaceAll("(?m)^#( {3}- )", "  - ").replaceAll("(?m)^ {4}- ", "  - ")))
        .isEmpty();
    Matcher example = EXAMPLE.matcher(Files.readString(Path.of("README.md")));
    assertThat(example.find()).isTrue();
    do {
      assertThat(errors(example.group(1))).as(example.group(1)).isEmpty();
    } while (example.find());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "tenants: a",
        "tables: [{table: a}]",
        "tables: [{table: a, class: shared}]",
        "tables: [{table: a, nulls: keep}]",
        "relationships: [{accept: 'a(b) -> c(d)', reject: 'a(b)'}]",
        "relationships: [{accept: 'a(b)'}]",
        "findings: [{ignore: F17}]",
        "findings: [{accept: K02}]",
        "version: 2"
      })
  void whatTheReaderRefusesTheSchemaRefuses(String decisions) throws IOException {
    assertThat(errors(decisions)).isNotEmpty();
  }

  @Test
  void everyLossThatCanBeAcceptedIsInTheSchema() {
    String list = '"' + String.join("\", \"", FindingDecision.acceptable()) + '"';
    assertThat(schemaText()).contains("\"enum\": [" + list + "]");
  }

  private static List<com.networknt.schema.Error> errors(String yaml) throws IOException {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(schemaText());
    String json = new ObjectMapper().writeValueAsString(new YAMLMapper().readTree(yaml));
    return schema.validate(json, InputFormat.JSON);
  }

  private static String schemaText() {
    Answer answer = Answer.to("decisions-schema");
    assertThat(answer.status()).isZero();
    return answer.out();
  }
}
