package tenantpath.ddl;

import java.util.Set;
import java.util.TreeSet;

/** Reads the list of columns and constraints of CREATE TABLE. */
final class TableElements {
  private static final Set<String> EVERYTHING =
      Set.of("defaults", "constraints", "indexes", "identity", "generated");

  private final TokenCursor cursor;
  private final Catalog catalog;
  private final TableAssembly assembly;
  private final ColumnReader columns;
  private final ConstraintReader constraints;

  TableElements(TokenCursor cursor, Catalog catalog, TableAssembly assembly) {
    this.cursor = cursor;
    this.catalog = catalog;
    this.assembly = assembly;
    this.columns = new ColumnReader(cursor, catalog);
    this.constraints = new ConstraintReader(cursor);
  }

  /** Columns with their types, LIKE clauses and constraints. */
  void readColumns() {
    cursor.expectSymbol("(");
    while (!cursor.acceptSymbol(")")) {
      if (constraints.atTableConstraint()) {
        assembly.constraint(constraints.tableConstraint());
      } else if (cursor.accept("like")) {
        like();
      } else {
        assembly.column(columns.read());
      }
      endOfElement();
    }
  }

  /** What a typed table or a partition says of columns that it has from elsewhere. */
  void readOptions() {
    cursor.expectSymbol("(");
    while (!cursor.acceptSymbol(")")) {
      if (constraints.atTableConstraint()) {
        assembly.constraint(constraints.tableConstraint());
      } else {
        String name = cursor.name();
        cursor.accept("with", "options");
        assembly.qualify(name, columns::qualifiers);
      }
      endOfElement();
    }
  }

  private void endOfElement() {
    if (!cursor.atSymbol(")")) {
      cursor.expectSymbol(",");
    }
  }

  private void like() {
    QualifiedName source = cursor.qualifiedName();
    Set<String> including = new TreeSet<>();
    while (cursor.at("including") || cursor.at("excluding")) {
      boolean include = cursor.next().isWord("including");
      String what = cursor.name();
      Set<String> meant = what.equals("all") ? EVERYTHING : Set.of(what);
      if (include) {
        including.addAll(meant);
      } else {
        including.removeAll(meant);
      }
    }
    assembly.like(catalog.requiredTable(source), including);
  }
}
