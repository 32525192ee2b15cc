package tenantpath.ddl;

import tenantpath.schema.CollationDefinition;
import tenantpath.schema.RelationName;
import tenantpath.source.Span;

/** Reads CREATE COLLATION. */
final class CollationReader {
  private final TokenCursor cursor;
  private final Catalog catalog;

  CollationReader(TokenCursor cursor, Catalog catalog) {
    this.cursor = cursor;
    this.catalog = catalog;
  }

  void create() {
    cursor.accept("if", "not", "exists");
    Span span = cursor.span();
    RelationName name = catalog.toCreate(cursor.qualifiedName());
    boolean deterministic = true;
    while (!cursor.atEnd()) {
      if (cursor.accept("deterministic") && cursor.acceptSymbol("=")) {
        deterministic = !cursor.next().value().equals("false");
      } else {
        cursor.next();
      }
    }
    catalog.collations.put(name, new CollationDefinition(name, deterministic, span));
  }
}
