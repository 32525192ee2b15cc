package tenantpath.distribution;

import java.util.List;
import java.util.Locale;
import tenantpath.schema.Column;
import tenantpath.schema.Schema;
import tenantpath.schema.Table;
import tenantpath.schema.TypeFamily;

/** Columns whose values the database makes up, so that no two rows ever meant to share one. */
final class Surrogates {
  private static final List<String> GENERATORS =
      List.of("nextval(", "gen_random_uuid(", "uuid_generate_", "uuidv7(", "uuidv4(");

  private Surrogates() {}

  /** Whether a default or identity makes every value of the column. */
  static boolean generated(Table table, String column) {
    return table.column(column).filter(Surrogates::generated).isPresent();
  }

  /** Whether rows are told apart by a number or uuid, as a primary key of one column mostly is. */
  static boolean opaque(Table table, String column, Schema schema) {
    return table
        .column(column)
        .map(c -> TypeFamily.of(c.type(), schema))
        .filter(family -> family.isInteger() || family.isUuid())
        .isPresent();
  }

  private static boolean generated(Column column) {
    return column.identity().isPresent()
        || column
            .defaultExpression()
            .map(expression -> expression.toLowerCase(Locale.ROOT).replace("\"", ""))
            .filter(expression -> GENERATORS.stream().anyMatch(expression::contains))
            .isPresent();
  }
}
