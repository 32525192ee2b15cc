package tenantpath.check.rules;

import java.util.List;
import tenantpath.check.Check;
import tenantpath.check.CheckContext;
import tenantpath.finding.Finding;
import tenantpath.finding.Severity;
import tenantpath.schema.Table;

/** Partitions follow their parent; only the parent is distributed. */
public final class P02 implements Check {
  @Override
  public String title() {
    return "Partitions follow their parent";
  }

  @Override
  public List<Finding> run(CheckContext context) {
    return context
        .distributedTables()
        .filter(Table::isPartitioned)
        .map(table -> finding(context, table))
        .toList();
  }

  private Finding finding(CheckContext context, Table table) {
    int partitions = context.schema().partitionsOf(table.name()).size();
    String message =
        "%s has %s; Citus distributes the parent, and the partitions with it%s."
            .formatted(
                table.name(),
                partitions == 0 ? "no partition yet" : NameLists.count(partitions, "partition"),
                partitions == 0 ? " when they are made" : "");
    return finding(
        Severity.NOTE,
        table.name(),
        table.span(),
        message,
        "Never call create_distributed_table for a partition.");
  }
}
