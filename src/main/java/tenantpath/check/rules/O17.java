package tenantpath.check.rules;

import java.util.List;
import tenantpath.check.Check;
import tenantpath.check.CheckContext;
import tenantpath.finding.Finding;
import tenantpath.finding.Severity;
import tenantpath.schema.Column;
import tenantpath.schema.ColumnReference;
import tenantpath.schema.Table;

/** Shards do not get a number of distinct values that was set by hand. */
public final class O17 implements Check {
  @Override
  public String title() {
    return "Number of distinct values set by hand";
  }

  @Override
  public List<Finding> run(CheckContext context) {
    return context
        .citusTables()
        .flatMap(
            table ->
                table.columns().stream()
                    .filter(column -> column.distinctEstimate().isPresent())
                    .map(column -> finding(table, column)))
        .toList();
  }

  private Finding finding(Table table, Column column) {
    String message =
        "Column %s has n_distinct = %s set by hand; its shards lose it without a word."
            .formatted(
                new ColumnReference(table.name(), column.name()),
                column.distinctEstimate().orElseThrow());
    return finding(
            Severity.WARNING,
            table.name(),
            column.span(),
            message,
            "Set it on every shard with run_command_on_shards once the table is distributed.")
        .about(column.name());
  }
}
