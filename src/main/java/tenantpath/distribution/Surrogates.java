package tenantpath.distribution;

import tenantpath.schema.Column;
import tenantpath.schema.Schema;
import tenantpath.schema.Table;
import tenantpath.schema.TypeFamily;

/** Columns whose values the database makes up, so that no two rows ever meant to share one. */
final class Surrogates {
  private Surrogates() {}

  /** Whether a default or identity makes every value of the column. */
  static boolean generated(Table table, String column) {
    return table.column(column).filter(Column::madeUp).isPresent();
  }

  /** Whether rows are told apart by a number or uuid, as a primary key of one column mostly is. */
  static boolean opaque(Table table, String column, Schema schema) {
    return table
        .column(column)
        .map(c -> TypeFamily.of(c.type(), schema))
        .filter(family -> family.isInteger() || family.isUuid())
        .isPresent();
  }
}
