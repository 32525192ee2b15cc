package tenantpath.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tenantpath.source.Span;

class IdentifiedTest {
  @Test
  void isTheSameWhereverTheDumpSaysIt() {
    Fingerprint here = Identified.of(List.of(finding("a", 3, "x"))).get(0).fingerprint();
    Fingerprint there = Identified.of(List.of(finding("b", 400, "x"))).get(0).fingerprint();
    assertThat(there).isEqualTo(here);
    assertThat(there.digest()).isEqualTo(here.digest()).matches("[0-9a-f]{64}");
  }

  @Test
  void isAnotherForAnotherObject() {
    Finding one = finding("a", 3, "x");
    assertThat(Identified.of(List.of(one, one.about("other"))))
        .extracting(identified -> identified.fingerprint().digest())
        .doesNotHaveDuplicates();
  }

  @Test
  void numbersWhatIsAlikeByItsMessage() {
    Finding first = finding("a", 9, "reads s");
    Finding second = finding("a", 2, "reads t");
    assertThat(Identified.of(List.of(second, first)))
        .extracting(identified -> identified.fingerprint().number())
        .containsExactly(2, 1);
  }

  private static Finding finding(String file, int line, String message) {
    return new Finding(
            FindingCode.of("U01"),
            Severity.NOTE,
            Optional.of("public.orders"),
            Optional.of(Span.of(file, line, 1)),
            message,
            "")
        .about("orders_pkey");
  }
}
