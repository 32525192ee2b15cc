package tenantpath.check.rules;

import tenantpath.check.CheckContext;
import tenantpath.query.text.SequenceCall;
import tenantpath.schema.Column;
import tenantpath.schema.ColumnReference;
import tenantpath.schema.Identifier;
import tenantpath.schema.RelationName;

/** The statement that gives a column another type. */
final class TypeChange {
  private TypeChange() {}

  /** Empty where a view names the column: PostgreSQL refuses the change while the view is there. */
  static String sql(CheckContext context, ColumnReference column, String type) {
    boolean viewed =
        context.schema().views().stream()
            .flatMap(view -> context.views().of(view.name()).stream())
            .anyMatch(facts -> facts.columns().contains(column));
    return viewed
        ? ""
        : "ALTER TABLE %s ALTER COLUMN %s TYPE %s;"
            .formatted(column.table(), Identifier.quote(column.column()), type);
  }

  /** The same for bigint, and the sequences that feed the column with it. */
  static String widened(CheckContext context, RelationName table, Column column) {
    String change = sql(context, new ColumnReference(table, column.name()), "bigint");
    if (change.isEmpty()) {
      return change;
    }
    StringBuilder sql = new StringBuilder(change);
    SequenceCall.in(column.defaultExpression().orElse("")).stream()
        .flatMap(call -> call.name().stream())
        .forEach(name -> sql.append("\nALTER SEQUENCE ").append(name).append(" AS bigint;"));
    return sql.toString();
  }
}
