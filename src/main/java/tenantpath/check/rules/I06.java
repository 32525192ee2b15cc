package tenantpath.check.rules;

import java.util.List;
import tenantpath.check.Check;
import tenantpath.check.CheckContext;
import tenantpath.distribution.CitusVersion;
import tenantpath.finding.Finding;
import tenantpath.finding.Severity;
import tenantpath.schema.ExtendedStatistics;

/** Statistics over expressions are known to newer versions only. */
public final class I06 implements Check {
  @Override
  public String title() {
    return "Statistics over an expression";
  }

  private static final CitusVersion FIRST = new CitusVersion(13, 2);

  @Override
  public List<Finding> run(CheckContext context) {
    return context.target().citus().compareTo(FIRST) >= 0
        ? List.of()
        : context.schema().statistics().stream()
            .filter(ExtendedStatistics::expressions)
            .filter(statistics -> context.onCitus(statistics.table()))
            .map(statistics -> finding(context, statistics))
            .toList();
  }

  private Finding finding(CheckContext context, ExtendedStatistics statistics) {
    String message =
        ("Statistics %s of %s are over an expression, which Citus supports from "
                + "13.2.2 and 14.0.1 on; the target is %s.")
            .formatted(statistics.name(), statistics.table(), context.target());
    return finding(
            Severity.NOTE,
            statistics.table(),
            statistics.span(),
            message,
            "Drop them before the distribution, or target a newer Citus.")
        .about(statistics.name().name())
        .withFix("DROP STATISTICS %s;".formatted(statistics.name()));
  }
}
