package tenantpath.ddl;

import java.util.OptionalLong;
import tenantpath.dump.CopyBlock;
import tenantpath.dump.InsertBlock;
import tenantpath.dump.Statement;
import tenantpath.source.Span;

/** Adds the rows of a data section to the tables that they are for. */
final class DataRows {
  private DataRows() {}

  static void add(Catalog catalog, CopyBlock copy) {
    add(catalog, copy.relation(), OptionalLong.of(copy.rows()), copy.span());
  }

  static void add(Catalog catalog, InsertBlock insert) {
    add(catalog, insert.relation(), insert.rows(), insert.span());
  }

  private static void add(Catalog catalog, String relation, OptionalLong rows, Span span) {
    TokenCursor cursor = new TokenCursor(new Statement(relation, span));
    if (rows.isEmpty() || !cursor.peek().isName()) {
      return;
    }
    catalog
        .table(cursor.qualifiedName())
        .ifPresent(table -> table.rows = OptionalLong.of(table.rows.orElse(0) + rows.getAsLong()));
  }
}
