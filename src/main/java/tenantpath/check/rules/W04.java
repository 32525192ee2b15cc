package tenantpath.check.rules;

import java.util.List;
import tenantpath.check.Check;
import tenantpath.check.CheckContext;
import tenantpath.distribution.ObstacleType;
import tenantpath.distribution.Placement;
import tenantpath.distribution.TableDesign;
import tenantpath.finding.Finding;
import tenantpath.finding.Severity;

/** A table whose class the dump does not tell. */
public final class W04 implements Check {
  @Override
  public String title() {
    return "Class is undecided";
  }

  @Override
  public List<Finding> run(CheckContext context) {
    return context.design().key().isEmpty()
        ? List.of()
        : context.schema().tables().stream()
            .filter(table -> !table.isPartition())
            .flatMap(table -> context.design().of(table.name()).stream())
            .filter(W04::unexplained)
            .map(design -> finding(context, design))
            .toList();
  }

  /** Whether no other finding says why: P03 does. */
  private static boolean unexplained(TableDesign design) {
    return design.placement() instanceof Placement.Undecided
        && design.obstacles().stream()
            .noneMatch(
                o -> o.type() == ObstacleType.INHERITANCE || o.type() == ObstacleType.LEFT_OUT);
  }

  private Finding finding(CheckContext context, TableDesign design) {
    String reason =
        design.placement() instanceof Placement.Undecided undecided ? undecided.reason() : "";
    return finding(
        Severity.ERROR,
        design.table(),
        context.table(design.table()).span(),
        "%s is undecided, and the plan leaves it out: %s%s"
            .formatted(design.table(), reason, reason.endsWith("?") ? "" : "."),
        ("Answer in the decisions file (tenantpath explain DUMP %s prints the lines), or declare"
                + " the foreign key that leads to its tenant and dump again.")
            .formatted(design.table()));
  }
}
