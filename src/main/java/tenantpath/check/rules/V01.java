package tenantpath.check.rules;

import java.util.List;
import tenantpath.check.Check;
import tenantpath.check.CheckContext;
import tenantpath.finding.Finding;
import tenantpath.finding.Severity;

/** The schema uses what the target version does not have. */
public final class V01 implements Check {
  @Override
  public String title() {
    return "Needs a newer PostgreSQL than the target";
  }

  @Override
  public List<Finding> run(CheckContext context) {
    return context.schema().tables().stream()
        .flatMap(table -> Features.of(context.schema(), table).stream())
        .filter(feature -> feature.since() > context.target().postgres())
        .map(feature -> finding(context, feature))
        .toList();
  }

  private Finding finding(CheckContext context, Features.Feature feature) {
    String message =
        "%s of %s needs PostgreSQL %d; the target is %s."
            .formatted(
                NameLists.capitalized(feature.what()),
                feature.table(),
                feature.since(),
                context.target());
    return finding(
            Severity.ERROR,
            feature.table(),
            feature.span(),
            message,
            ("Target PostgreSQL %d (--postgres %d), or change it.")
                .formatted(feature.since(), feature.since()))
        .about(feature.what());
  }
}
