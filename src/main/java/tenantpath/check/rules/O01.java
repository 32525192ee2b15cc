package tenantpath.check.rules;

import java.util.List;
import java.util.Optional;
import tenantpath.check.Check;
import tenantpath.check.CheckContext;
import tenantpath.finding.Finding;
import tenantpath.finding.Severity;
import tenantpath.query.text.Types;
import tenantpath.schema.Column;
import tenantpath.schema.ColumnReference;
import tenantpath.schema.Table;
import tenantpath.schema.TypeDefinition;

/** Citus cannot create range and base types of the user on workers. */
public final class O01 implements Check {
  @Override
  public String title() {
    return "Column of a type that Citus does not distribute";
  }

  @Override
  public List<Finding> run(CheckContext context) {
    Types types = new Types(context.schema());
    return context
        .citusTables()
        .flatMap(
            table ->
                table.columns().stream()
                    .flatMap(column -> unsupported(types, table, column).stream()))
        .toList();
  }

  private Optional<Finding> unsupported(Types types, Table table, Column column) {
    return types.unsupported(column.type()).map(type -> finding(table, column, type));
  }

  private Finding finding(Table table, Column column, TypeDefinition type) {
    String kind = type instanceof TypeDefinition.RangeType ? "range type" : "base type";
    String message =
        ("Column %s depends on the %s %s; Citus cannot create it on the workers and "
                + "refuses the table.")
            .formatted(new ColumnReference(table.name(), column.name()), kind, type.name());
    return finding(
            Severity.ERROR,
            table.name(),
            column.span(),
            message,
            "Change the column to a built-in type, leave the table local, or bring the "
                + "type by an extension.")
        .about(column.name());
  }
}
