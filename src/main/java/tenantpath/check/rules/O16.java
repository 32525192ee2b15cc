package tenantpath.check.rules;

import java.util.List;
import tenantpath.check.Check;
import tenantpath.check.CheckContext;
import tenantpath.finding.Finding;
import tenantpath.finding.Severity;
import tenantpath.schema.Identifier;
import tenantpath.schema.Table;

/** Another table access method must exist on every node. */
public final class O16 implements Check {
  @Override
  public String title() {
    return "Table access method is not heap";
  }

  @Override
  public List<Finding> run(CheckContext context) {
    return context
        .citusTables()
        .flatMap(
            table ->
                table
                    .accessMethod()
                    .filter(m -> !m.equals("heap"))
                    .map(m -> finding(table, m))
                    .stream())
        .toList();
  }

  private Finding finding(Table table, String method) {
    String hint =
        method.equals("columnar")
            ? "Install citus_columnar on all nodes; such tables take no UPDATE, DELETE or foreign key."
            : "Install the extension that brings it on all nodes, or rewrite the table as heap.";
    String message =
        "%s uses the access method %s, which every node must have before the table is distributed."
            .formatted(table.name(), Identifier.quote(method));
    return finding(Severity.WARNING, table.name(), table.span(), message, hint);
  }
}
