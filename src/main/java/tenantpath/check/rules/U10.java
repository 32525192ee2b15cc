package tenantpath.check.rules;

import java.util.List;
import tenantpath.check.Check;
import tenantpath.check.CheckContext;
import tenantpath.finding.Finding;
import tenantpath.finding.Severity;
import tenantpath.schema.ReplicaIdentity;
import tenantpath.schema.Table;

/** REPLICA IDENTITY FULL writes whole rows and scans to find them. */
public final class U10 implements Check {
  @Override
  public String title() {
    return "REPLICA IDENTITY FULL";
  }

  @Override
  public List<Finding> run(CheckContext context) {
    return context
        .distributedTables()
        .filter(table -> table.replicaIdentity().kind() == ReplicaIdentity.Kind.FULL)
        .map(this::finding)
        .toList();
  }

  private Finding finding(Table table) {
    String message =
        ("%s has REPLICA IDENTITY FULL; a shard move compares whole rows to find the "
                + "ones that changed.")
            .formatted(table.name());
    return finding(
            Severity.NOTE,
            table.name(),
            table.span(),
            message,
            "Use the primary key as the identity where there is one.")
        .withFix("ALTER TABLE %s REPLICA IDENTITY DEFAULT;".formatted(table.name()));
  }
}
