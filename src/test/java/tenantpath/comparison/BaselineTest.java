package tenantpath.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tenantpath.finding.Finding;
import tenantpath.finding.FindingCode;
import tenantpath.finding.Identified;
import tenantpath.finding.Severity;

class BaselineTest {
  private static final Finding KEY = finding("U01", Severity.NOTE, "orders_pkey");
  private static final Finding TRIGGER = finding("T01", Severity.ERROR, "tr\"\\\u202e\n");

  @Test
  void knowsWhatItWasMadeOf() {
    Baseline.Difference difference = baseline(KEY, TRIGGER).difference(found(TRIGGER, KEY));
    assertThat(difference.fresh()).isEmpty();
    assertThat(difference.known()).isEqualTo(2);
    assertThat(difference.gone()).isZero();
  }

  @Test
  void reportsWhatIsNewAndCountsWhatIsGone() {
    Baseline.Difference difference = baseline(KEY).difference(found(TRIGGER));
    assertThat(difference.fresh()).extracting(Identified::finding).containsExactly(TRIGGER);
    assertThat(difference.known()).isZero();
    assertThat(difference.gone()).isOne();
  }

  @Test
  void reportsWhatWeighsMoreThanBefore() {
    Finding heavier = finding("U01", Severity.ERROR, "orders_pkey");
    assertThat(baseline(KEY).difference(found(heavier)).fresh()).hasSize(1);
    assertThat(baseline(heavier).difference(found(KEY)).fresh()).isEmpty();
  }

  @Test
  void reportsTheSecondOfTwoThatAreAlike() {
    assertThat(baseline(KEY).difference(found(KEY, KEY)).fresh()).hasSize(1);
  }

  @Test
  void isReadAsItWasWritten() throws MalformedBaseline {
    Baseline baseline = baseline(KEY, TRIGGER, TRIGGER);
    String json = BaselineJson.of(baseline);
    assertThat(BaselineJson.read(json)).isEqualTo(baseline);
    assertThat(BaselineJson.read(BaselineJson.of(baseline()))).isEqualTo(baseline());
    assertThat(json.lines().filter(line -> line.contains("\"code\""))).hasSize(3);
  }

  @Test
  void refusesWhatIsNoBaseline() {
    for (String text :
        List.of(
            "",
            "[]",
            "{",
            "{\"format\": \"tenantpath-baseline\"}",
            "{\"format\": \"tenantpath-analysis\", \"version\": 1}",
            "{\"format\": \"tenantpath-baseline\", \"version\": 1, \"findings\": [{}]}",
            "{\"format\": \"tenantpath-baseline\", \"version\": 1, \"findings\":"
                + " [{\"code\": \"U01\", \"severity\": \"grave\"}]}")) {
      assertThatThrownBy(() -> BaselineJson.read(text))
          .as(text)
          .isInstanceOf(MalformedBaseline.class);
    }
  }

  private static Baseline baseline(Finding... findings) {
    return Baseline.of(found(findings));
  }

  private static List<Identified> found(Finding... findings) {
    return Identified.of(Arrays.asList(findings));
  }

  private static Finding finding(String code, Severity severity, String object) {
    return new Finding(
            FindingCode.of(code),
            severity,
            Optional.of("public.orders"),
            Optional.empty(),
            "message",
            "hint")
        .about(object);
  }
}
