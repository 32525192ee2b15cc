package tenantpath.check;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tenantpath.decisions.FindingDecision;
import tenantpath.decisions.Problems;
import tenantpath.distribution.DistributionDesign;
import tenantpath.distribution.PlacementKind;
import tenantpath.distribution.TableDesign;
import tenantpath.finding.Finding;
import tenantpath.finding.Severity;
import tenantpath.schema.RelationName;

/** What people ignore weighs no more than a note, which says who does and why. */
public final class IgnoredFindings {
  private final DistributionDesign design;
  private final Problems problems = new Problems();
  private final Set<FindingDecision> used = new LinkedHashSet<>();

  private IgnoredFindings(DistributionDesign design) {
    this.design = design;
  }

  /** The findings as people see them, and what is wrong with the decisions about them. */
  public static List<Finding> of(List<Finding> findings, DistributionDesign design) {
    IgnoredFindings ignored = new IgnoredFindings(design);
    List<Finding> all = new ArrayList<>(findings.stream().map(ignored::seen).toList());
    ignored.tellIdle();
    all.addAll(ignored.problems.findings());
    return all.stream().sorted().toList();
  }

  private Finding seen(Finding finding) {
    Optional<FindingDecision> decision =
        design.decisions().findings().stream()
            .filter(d -> d.verdict() == FindingDecision.Verdict.IGNORE && bearsOn(d, finding))
            .findFirst();
    decision.ifPresent(used::add);
    if (decision.isEmpty() || finding.severity() == Severity.NOTE) {
      return finding;
    }
    if (finding.severity() == Severity.ERROR && keepsOut(finding)) {
      problems.contradiction(
          decision.get().provenance().span(),
          "%s keeps %s out of the plan, so it cannot be ignored"
              .formatted(finding.code(), finding.table().orElse("tables")),
          "settle it, or decide: leave-out: true");
      return finding;
    }
    return finding.weighing(Severity.NOTE, "Ignored, " + decision.get().provenance().words() + ".");
  }

  private static boolean bearsOn(FindingDecision decision, Finding finding) {
    return decision.code().equals(finding.code())
        && (decision.table().isEmpty()
            || finding.table().equals(decision.table().map(RelationName::quoted)));
  }

  private boolean keepsOut(Finding finding) {
    return design.all().stream()
        .filter(table -> finding.table().equals(Optional.of(table.table().quoted())))
        .anyMatch(IgnoredFindings::waits);
  }

  private static boolean waits(TableDesign table) {
    return !table.planned() && table.placement().kind() != PlacementKind.LOCAL;
  }

  private void tellIdle() {
    design.decisions().findings().stream()
        .filter(decision -> decision.verdict() == FindingDecision.Verdict.IGNORE)
        .filter(decision -> !used.contains(decision))
        .forEach(
            decision ->
                problems.idle(
                    decision.provenance().span(),
                    "there is no finding " + decision.code() + " that it bears on",
                    "remove the entry"));
  }
}
