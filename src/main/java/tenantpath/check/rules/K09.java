package tenantpath.check.rules;

import java.util.List;
import java.util.stream.Collectors;
import tenantpath.check.Check;
import tenantpath.check.CheckContext;
import tenantpath.distribution.ChosenBy;
import tenantpath.distribution.DistributionDesign;
import tenantpath.distribution.TenantKeyCandidate;
import tenantpath.finding.Finding;
import tenantpath.finding.Severity;
import tenantpath.schema.ColumnReference;

/** More than one table could be the tenant; the ranking chose. */
public final class K09 implements Check {
  @Override
  public String title() {
    return "Several tenant keys are plausible";
  }

  @Override
  public List<Finding> run(CheckContext context) {
    DistributionDesign design = context.design();
    if (design.key().map(key -> key.chosenBy() != ChosenBy.RANKING).orElse(true)) {
      return List.of();
    }
    List<TenantKeyCandidate> plausible = plausible(design.candidates());
    return plausible.size() < 2 ? List.of() : List.of(finding(context, plausible));
  }

  /** The first, and what would cover at least half as many tables. */
  private static List<TenantKeyCandidate> plausible(List<TenantKeyCandidate> candidates) {
    if (candidates.isEmpty()) {
      return List.of();
    }
    int best = covered(candidates.get(0));
    return candidates.stream().filter(c -> 2 * covered(c) >= best).limit(4).toList();
  }

  private static int covered(TenantKeyCandidate candidate) {
    return candidate.ready() + candidate.backfill();
  }

  private Finding finding(CheckContext context, List<TenantKeyCandidate> plausible) {
    String others =
        plausible.stream()
            .skip(1)
            .map(
                c ->
                    "%s (%d tables)"
                        .formatted(new ColumnReference(c.table(), c.column()), covered(c)))
            .collect(Collectors.joining(", "));
    TenantKeyCandidate first = plausible.get(0);
    String message =
        "The tenant key %s (%d tables) was chosen by ranking; also plausible: %s."
            .formatted(new ColumnReference(first.table(), first.column()), covered(first), others);
    return finding(
        Severity.WARNING,
        first.table(),
        context.table(first.table()).span(),
        message,
        "Decide which one is the tenant, and say so with --tenant.");
  }
}
