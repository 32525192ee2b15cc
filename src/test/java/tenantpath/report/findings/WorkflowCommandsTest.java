package tenantpath.report.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tenantpath.finding.Severity;

class WorkflowCommandsTest {
  @Test
  void isOneCommandAFindingAndASummary() {
    assertThat(
            WorkflowCommands.lines(
                Outcomes.of(
                    Outcomes.finding(Severity.ERROR, "public.orders", "100 % wrong: a, b"),
                    Outcomes.finding(Severity.NOTE, "public.orders", "right"))))
        .containsExactly(
            "::error file=dump.sql,line=42,col=3,title=U01 Primary key without the distribution"
                + " column::100 %25 wrong: a, b%0ADecide.",
            "::notice file=dump.sql,line=42,col=3,title=U01 Primary key without the distribution"
                + " column::right%0ADecide.",
            "2 findings: 1 error, 1 note");
  }

  @Test
  void aHostileNameEndsNoPropertyAndStartsNoCommand() {
    List<String> lines = WorkflowCommands.lines(Outcomes.of(Outcomes.hostile()));
    assertThat(lines).hasSize(2);
    String command = lines.get(0);
    assertThat(command).doesNotContain("\n", "\r", "##[").startsWith("::error file=");
    String properties = command.substring("::error ".length(), command.indexOf("::", 2));
    assertThat(properties.split(",")).hasSize(4);
    assertThat(command).contains("%250A");
  }

  @Test
  void aFindingWithoutAPlaceHasATitleOnly() {
    assertThat(WorkflowCommands.lines(Outcomes.of(Outcomes.ofTheSchema())).get(0))
        .isEqualTo("::warning title=W05 No tenant key found::None.");
  }
}
