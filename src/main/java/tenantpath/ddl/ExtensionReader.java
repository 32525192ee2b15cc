package tenantpath.ddl;

import java.util.Optional;
import tenantpath.schema.Extension;
import tenantpath.source.Span;

/** Reads CREATE EXTENSION and ALTER EXTENSION. */
final class ExtensionReader {
  private final TokenCursor cursor;
  private final Catalog catalog;

  ExtensionReader(TokenCursor cursor, Catalog catalog) {
    this.cursor = cursor;
    this.catalog = catalog;
  }

  void create() {
    cursor.accept("if", "not", "exists");
    Span span = cursor.span();
    String name = cursor.name();
    Optional<String> schema = Optional.empty();
    while (!cursor.atEnd()) {
      if (cursor.accept("schema")) {
        schema = Optional.of(cursor.name());
      } else {
        cursor.next();
      }
    }
    catalog.extensions.putIfAbsent(name, new Extension(name, schema, span));
  }

  Outcome alter() {
    String name = cursor.name();
    if (!cursor.accept("set", "schema")) {
      return Outcome.ignored("ALTER EXTENSION");
    }
    Optional<String> schema = Optional.of(cursor.name());
    catalog.extensions.computeIfPresent(name, (n, e) -> new Extension(n, schema, e.span()));
    return Outcome.READ;
  }
}
