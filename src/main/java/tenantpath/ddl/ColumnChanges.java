package tenantpath.ddl;

import tenantpath.schema.Identifier;

/** Adds columns to tables and to what inherits from them. */
final class ColumnChanges {
  private ColumnChanges() {}

  /** The table's column of that name. */
  static ColumnEntry required(TableEntry table, String column) {
    return table
        .column(column)
        .orElseThrow(
            () ->
                new NotUnderstood(
                    "table " + table.name.quoted() + " has no column " + Identifier.quote(column)));
  }

  /** Adds a column, or merges it with the one of that name that a child has already. */
  static void add(TableEntry table, ColumnEntry column, Reach reach) {
    ColumnEntry existing = table.columns.putIfAbsent(column.name, column);
    if (existing != null) {
      merge(existing, column);
    }
    if (reach == Reach.DESCENDANTS) {
      table.descendants().forEach(child -> inherit(child, column));
    }
  }

  /** Gives a child its parent's column; its own of that name takes over what it lacks. */
  static void inherit(TableEntry child, ColumnEntry parentColumn) {
    ColumnEntry own = child.columns.get(parentColumn.name);
    if (own == null) {
      child.columns.put(parentColumn.name, parentColumn.inheritedCopy());
      return;
    }
    own.notNull |= parentColumn.handsNotNull();
  }

  private static void merge(ColumnEntry into, ColumnEntry from) {
    into.notNull |= from.notNull;
    into.identity = from.identity.or(() -> into.identity);
    into.generated = from.generated.or(() -> into.generated);
    into.defaultExpression = from.defaultExpression.or(() -> into.defaultExpression);
    into.collation = from.collation.or(() -> into.collation);
    into.local = true;
  }
}
