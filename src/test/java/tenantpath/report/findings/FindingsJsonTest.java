package tenantpath.report.findings;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

class FindingsJsonTest {
  @Test
  void aHostileNameComesBackAsItIs() throws JsonProcessingException {
    String json = FindingsJson.of(Outcomes.of(Outcomes.hostile(), Outcomes.ofTheSchema()));
    JsonNode findings = new ObjectMapper().readTree(json).path("findings");
    assertThat(findings.at("/0/table").asText()).isEqualTo(Outcomes.HOSTILE);
    assertThat(findings.at("/0/object").asText()).isEqualTo(Outcomes.HOSTILE);
    assertThat(findings.at("/0/fix").asText()).isEqualTo(Outcomes.HOSTILE);
    assertThat(findings.at("/1/table").isNull()).isTrue();
    assertThat(json).doesNotContain("\u202e", "\u001b", "\u0000");
  }
}
