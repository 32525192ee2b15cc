package tenantpath.check.rules;

import java.util.ArrayList;
import java.util.List;
import tenantpath.check.CheckContext;
import tenantpath.schema.ForeignKey;
import tenantpath.schema.Identifier;
import tenantpath.schema.RelationName;

/** How messages write keys, and the SQL that changes them. */
final class Keys {
  private Keys() {}

  /** (a, b) */
  static String list(List<String> columns) {
    return "(" + Identifier.list(columns) + ")";
  }

  /** (key, a, b) */
  static String widened(String key, List<String> columns) {
    List<String> all = new ArrayList<>(List.of(key));
    columns.stream().filter(column -> !column.equals(key)).forEach(all::add);
    return list(all);
  }

  /** The foreign key between two distributed tables as it has to be. */
  static String widened(CheckContext context, ForeignKey key) {
    return "FOREIGN KEY %s REFERENCES %s %s"
        .formatted(
            widened(context.keyColumn(key.table()), key.columns()),
            key.referencedTable(),
            widened(context.keyColumn(key.referencedTable()), key.referencedColumns()));
  }

  /** FOREIGN KEY name (columns) of table */
  static String describe(ForeignKey key) {
    return "FOREIGN KEY %s %s of %s"
        .formatted(Identifier.quote(key.name()), list(key.columns()), key.table());
  }

  static String target(ForeignKey key) {
    return key.referencedTable() + " " + list(key.referencedColumns());
  }

  static String replaced(RelationName table, String constraint, String definition) {
    String name = Identifier.quote(constraint);
    return "ALTER TABLE %s DROP CONSTRAINT %s, ADD CONSTRAINT %s %s;"
        .formatted(table, name, name, definition);
  }

  static String dropped(ForeignKey key) {
    return "ALTER TABLE %s DROP CONSTRAINT %s;"
        .formatted(key.table(), Identifier.quote(key.name()));
  }
}
