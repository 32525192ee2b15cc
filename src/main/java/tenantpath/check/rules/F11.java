package tenantpath.check.rules;

import java.util.List;
import tenantpath.check.Check;
import tenantpath.check.CheckContext;
import tenantpath.finding.Finding;
import tenantpath.finding.Severity;
import tenantpath.schema.RelationName;

/** Tables that reference each other in a ring cannot be distributed one after the other. */
public final class F11 implements Check {
  @Override
  public String title() {
    return "Foreign keys form a ring";
  }

  @Override
  public List<Finding> run(CheckContext context) {
    return context.graph().cycles().stream()
        .map(ring -> ring.stream().filter(context::distributed).toList())
        .filter(ring -> ring.size() > 1)
        .map(ring -> finding(context, ring))
        .toList();
  }

  private Finding finding(CheckContext context, List<RelationName> ring) {
    String message =
        ("%s reference each other in a ring, so none can be distributed before the "
                + "others with its foreign keys in place. The plan drops the foreign keys in "
                + "sql/70-prepare-citus.sql and adds them again in sql/90-foreign-keys.sql.")
            .formatted(NameLists.list(ring));
    return finding(
        Severity.NOTE,
        ring.get(0),
        context.table(ring.get(0)).span(),
        message,
        "Keep writes away between the two files: the foreign keys are not checked there.");
  }
}
