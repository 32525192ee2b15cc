package tenantpath.check;

import java.util.List;
import java.util.Optional;
import tenantpath.distribution.Obstacle;
import tenantpath.finding.Finding;
import tenantpath.finding.FindingCode;
import tenantpath.finding.Severity;
import tenantpath.schema.RelationName;
import tenantpath.source.Span;

/** One rule of the catalogue; its class, its code and its page bear the same name. */
public interface Check {
  /** What it reports, as a heading. */
  String title();

  /** What it finds, in any order. */
  List<Finding> run(CheckContext context);

  default FindingCode code() {
    return FindingCode.of(getClass().getSimpleName());
  }

  /** A finding about an obstacle; it weighs what the plan makes of the obstacle. */
  default Finding finding(Obstacle obstacle, String message, String hint) {
    Severity severity =
        switch (obstacle.kind()) {
          case FIXED_BY_PLAN, ACCEPTED -> Severity.NOTE;
          case CHANGES_MEANING -> Severity.WARNING;
          case NEEDS_DECISION -> Severity.ERROR;
        };
    Finding finding =
        finding(severity, obstacle.table(), obstacle.span(), message, hint)
            .about(obstacle.object());
    return obstacle
        .decision()
        .map(said -> finding.weighing(severity, "Accepted: " + said.text() + "."))
        .orElse(finding);
  }

  /** A finding about one table, where the dump defines what it is about. */
  default Finding finding(
      Severity severity, RelationName table, Span span, String message, String hint) {
    return new Finding(
        code(), severity, Optional.of(table.quoted()), Optional.of(span), message, hint);
  }
}
