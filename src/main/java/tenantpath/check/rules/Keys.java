package tenantpath.check.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tenantpath.check.CheckContext;
import tenantpath.schema.Constraint;
import tenantpath.schema.ForeignKey;
import tenantpath.schema.Identifier;
import tenantpath.schema.PrimaryKey;
import tenantpath.schema.View;

/** How messages write keys, and the SQL that changes them. */
final class Keys {
  private Keys() {}

  /** (a, b) */
  static String list(List<String> columns) {
    return "(" + Identifier.list(columns) + ")";
  }

  /** (key, a, b) */
  static String widened(String key, List<String> columns) {
    return list(with(key, columns));
  }

  /** The key, then the other columns. */
  private static List<String> with(String key, List<String> columns) {
    List<String> all = new ArrayList<>(List.of(key));
    columns.stream().filter(column -> !column.equals(key)).forEach(all::add);
    return all;
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

  /**
   * The statement that swaps a primary key or UNIQUE constraint. Empty where one statement does
   * not: the key column is yet to be added, or foreign keys or views depend on the constraint.
   */
  static String swapped(CheckContext context, Constraint old, Constraint widened) {
    boolean alone =
        context.table(old.table()).column(context.keyColumn(old.table())).isPresent()
            && context.schema().foreignKeysTo(old.table()).stream()
                .noneMatch(
                    key -> Set.copyOf(key.referencedColumns()).equals(Set.copyOf(old.columns())))
            && context.schema().views().stream().noneMatch(view -> needs(context, view, old));
    String name = Identifier.quote(old.name());
    return alone
        ? "ALTER TABLE %s DROP CONSTRAINT %s, ADD CONSTRAINT %s %s;"
            .formatted(old.table(), name, name, widened.definition())
        : "";
  }

  private static boolean needs(CheckContext context, View view, Constraint key) {
    return key instanceof PrimaryKey
        && context
            .views()
            .of(view.name())
            .filter(facts -> facts.primaryKeys().contains(key.table()))
            .isPresent();
  }

  static String dropped(ForeignKey key) {
    return "ALTER TABLE %s DROP CONSTRAINT %s;"
        .formatted(key.table(), Identifier.quote(key.name()));
  }
}
