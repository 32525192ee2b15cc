package tenantpath.check.rules;

import java.util.List;
import tenantpath.check.Check;
import tenantpath.check.CheckContext;
import tenantpath.finding.Finding;
import tenantpath.finding.Severity;
import tenantpath.schema.Identifier;
import tenantpath.schema.ReplicaIdentity;
import tenantpath.schema.Table;

/** Moving a shard replicates it logically, which needs to identify rows. */
public final class U08 implements Check {
  @Override
  public String title() {
    return "No primary key and no replica identity";
  }

  @Override
  public List<Finding> run(CheckContext context) {
    return context
        .distributedTables()
        .filter(table -> table.primaryKey().isEmpty())
        .filter(table -> !identified(table.replicaIdentity().kind()))
        .map(table -> finding(context, table))
        .toList();
  }

  private static boolean identified(ReplicaIdentity.Kind kind) {
    return switch (kind) {
      case FULL, INDEX -> true;
      case DEFAULT, NOTHING -> false;
    };
  }

  private Finding finding(CheckContext context, Table table) {
    String key = context.keyColumn(table.name());
    String message =
        ("%s has neither a primary key nor a replica identity; Citus can distribute "
                + "it, but cannot move its shards while it is written to.")
            .formatted(table.name());
    String hint =
        "Add a primary key that begins with %s, or set a replica identity."
            .formatted(Identifier.quote(key));
    return finding(Severity.WARNING, table.name(), table.span(), message, hint)
        .withFix("ALTER TABLE %s REPLICA IDENTITY FULL;".formatted(table.name()));
  }
}
