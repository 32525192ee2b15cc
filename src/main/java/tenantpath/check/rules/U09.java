package tenantpath.check.rules;

import java.util.List;
import java.util.Optional;
import tenantpath.check.Check;
import tenantpath.check.CheckContext;
import tenantpath.finding.Finding;
import tenantpath.finding.Severity;
import tenantpath.schema.Identifier;
import tenantpath.schema.Table;

/** A replica identity that is an index must keep naming one that exists. */
public final class U09 implements Check {
  @Override
  public String title() {
    return "Replica identity index lacks the distribution column";
  }

  @Override
  public List<Finding> run(CheckContext context) {
    return context.distributedTables().flatMap(table -> lacking(context, table).stream()).toList();
  }

  private Optional<Finding> lacking(CheckContext context, Table table) {
    String key = context.keyColumn(table.name());
    return table
        .replicaIdentity()
        .index()
        .filter(index -> Uniques.columnsOf(context, table, index).stream().noneMatch(key::equals))
        .map(index -> finding(context, table, index));
  }

  private Finding finding(CheckContext context, Table table, String index) {
    String message =
        "The replica identity of %s is the index %s, which lacks %s and is rebuilt. "
                .formatted(
                    table.name(),
                    Identifier.quote(index),
                    Identifier.quote(context.keyColumn(table.name())))
            + context.thePlan(table.name(), "sets it again after the swap in sql/60-keys.sql");
    return finding(
        Severity.NOTE,
        table.name(),
        table.span(),
        message,
        "Check that what follows the changes of this table accepts the wider identity.");
  }
}
