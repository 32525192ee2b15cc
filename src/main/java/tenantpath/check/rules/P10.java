package tenantpath.check.rules;

import java.util.List;
import java.util.Optional;
import tenantpath.check.Check;
import tenantpath.check.CheckContext;
import tenantpath.distribution.CitusVersion;
import tenantpath.finding.Finding;
import tenantpath.finding.Severity;
import tenantpath.schema.Column;
import tenantpath.schema.ColumnReference;
import tenantpath.schema.Table;

/** Identity columns of partitioned tables need PostgreSQL 17 and Citus 13. */
public final class P10 implements Check {
  @Override
  public String title() {
    return "Identity column of a partitioned table";
  }

  private static final CitusVersion FIRST = new CitusVersion(13, 0);

  @Override
  public List<Finding> run(CheckContext context) {
    boolean supported =
        context.target().postgres() >= 17 && context.target().citus().compareTo(FIRST) >= 0;
    return supported
        ? List.of()
        : context.distributedTables().flatMap(table -> identity(context, table).stream()).toList();
  }

  private Optional<Finding> identity(CheckContext context, Table table) {
    return table.columns().stream()
        .filter(column -> table.isPartitioned() && column.identity().isPresent())
        .findFirst()
        .map(column -> finding(context, table, column));
  }

  private Finding finding(CheckContext context, Table table, Column column) {
    String message =
        ("Column %s of the partitioned table is an identity; its partitions share it "
                + "from PostgreSQL 17 and Citus 13.0 on, the target is %s.")
            .formatted(new ColumnReference(table.name(), column.name()), context.target());
    return finding(
            Severity.NOTE,
            table.name(),
            column.span(),
            message,
            "Insert through the parent only, or target PostgreSQL 17.")
        .about(column.name());
  }
}
