package tenantpath.report.findings;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import tenantpath.finding.Finding;
import tenantpath.finding.Identified;
import tenantpath.finding.Severity;
import tenantpath.source.Span;

/**
 * What a check of a dump came to.
 *
 * @param findings what is to be shown, heaviest first
 * @param failing from which severity on a finding fails the run; empty where none does
 * @param known how a baseline took part; empty where there is none
 * @param paths the path, with slashes, that the caller gave for a file of that name
 */
public record CheckOutcome(
    List<Identified> findings,
    Optional<Severity> failing,
    Optional<Known> known,
    UnaryOperator<String> paths) {
  public CheckOutcome {
    findings = List.copyOf(findings);
  }

  /**
   * What a baseline kept from being shown.
   *
   * @param findings how many it knows
   * @param gone how many of its own are not found any more
   */
  public record Known(int findings, int gone) {}

  List<Finding> all() {
    return findings.stream().map(Identified::finding).toList();
  }

  /** Whether one of them fails the run. */
  public boolean fails() {
    return all().stream().anyMatch(this::fails);
  }

  boolean fails(Finding finding) {
    return failing.filter(least -> finding.severity().compareTo(least) <= 0).isPresent();
  }

  String path(Span span) {
    return paths.apply(span.file());
  }

  /** "2 new findings: 1 error, 1 note; 37 known, 3 of the baseline gone". */
  String summary() {
    StringBuilder text = new StringBuilder();
    String fresh = known.isPresent() ? "new " : "";
    text.append(findings.isEmpty() ? "No " + fresh + "findings" : counts(fresh));
    known.ifPresent(
        k -> {
          text.append("; ").append(k.findings()).append(" known");
          if (k.gone() > 0) {
            text.append(", ").append(k.gone()).append(" of the baseline gone");
          }
        });
    return text.toString();
  }

  private String counts(String fresh) {
    StringBuilder text = new StringBuilder(count(findings.size(), fresh + "finding"));
    String before = ": ";
    for (Severity severity : Severity.values()) {
      long number = all().stream().filter(f -> f.severity() == severity).count();
      if (number > 0) {
        text.append(before).append(count(number, severity.word()));
        before = ", ";
      }
    }
    return text.toString();
  }

  private static String count(long number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
