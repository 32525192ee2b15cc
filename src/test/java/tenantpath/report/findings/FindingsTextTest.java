package tenantpath.report.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import tenantpath.finding.Identified;
import tenantpath.finding.Severity;

class FindingsTextTest {
  @Test
  void isAsCompilersPrint() {
    assertThat(
            FindingsText.lines(
                Outcomes.of(
                    Outcomes.finding(Severity.WARNING, "public.orders", "No key.")
                        .withFix("SELECT 1;\nSELECT 2;"),
                    Outcomes.ofTheSchema())))
        .containsExactly(
            "dump.sql:42:3: warning: No key. [U01]",
            "    hint: Decide.",
            "    SQL: SELECT 1;",
            "    SQL: SELECT 2;",
            "warning: None. [W05]",
            "2 findings: 2 warnings");
  }

  @Test
  void saysWhatABaselineKeptBack() {
    CheckOutcome outcome =
        new CheckOutcome(
            Identified.of(List.of()),
            Optional.empty(),
            Optional.of(new CheckOutcome.Known(7, 2)),
            UnaryOperator.identity());
    assertThat(FindingsText.lines(outcome))
        .containsExactly("No new findings; 7 known, 2 of the baseline gone");
  }

  @Test
  void holdsNoCommandOfAWorkflow() {
    assertThat(FindingsText.lines(Outcomes.of(Outcomes.hostile())))
        .noneMatch(line -> line.contains("##["));
  }
}
