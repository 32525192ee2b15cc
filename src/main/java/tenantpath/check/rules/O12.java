package tenantpath.check.rules;

import java.util.List;
import tenantpath.check.Check;
import tenantpath.check.CheckContext;
import tenantpath.finding.Finding;
import tenantpath.finding.Severity;
import tenantpath.schema.Identifier;
import tenantpath.schema.Table;

/** Shards lie in the default tablespace of their node. */
public final class O12 implements Check {
  @Override
  public String title() {
    return "Table in a tablespace";
  }

  @Override
  public List<Finding> run(CheckContext context) {
    return context
        .citusTables()
        .flatMap(table -> table.tablespace().map(space -> finding(table, space)).stream())
        .toList();
  }

  private Finding finding(Table table, String tablespace) {
    String message =
        ("%s is in tablespace %s; its shards will be in the default tablespace of "
                + "each node, without a word.")
            .formatted(table.name(), Identifier.quote(tablespace));
    return finding(
        Severity.WARNING,
        table.name(),
        table.span(),
        message,
        "Check the disk space of the default tablespace on each node.");
  }
}
