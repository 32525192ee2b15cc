package tenantpath.check.rules;

import java.util.List;
import tenantpath.check.Check;
import tenantpath.check.CheckContext;
import tenantpath.finding.Finding;
import tenantpath.finding.Severity;
import tenantpath.schema.Table;

/** An unlogged table is distributed with unlogged shards. */
public final class P08 implements Check {
  @Override
  public String title() {
    return "Unlogged table";
  }

  @Override
  public List<Finding> run(CheckContext context) {
    return context
        .citusTables()
        .filter(table -> table.persistence() == Table.Persistence.UNLOGGED)
        .map(this::finding)
        .toList();
  }

  private Finding finding(Table table) {
    String message =
        ("%s is UNLOGGED, and so will its shards be: a crash of one node empties "
                + "those of that node only.")
            .formatted(table.name());
    return finding(
            Severity.NOTE,
            table.name(),
            table.span(),
            message,
            "Decide whether a half-empty table is as good as an empty one.")
        .withFix("ALTER TABLE %s SET LOGGED;".formatted(table.name()));
  }
}
