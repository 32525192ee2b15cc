package tenantpath.ddl;

import tenantpath.source.Span;

/** Reads CREATE PUBLICATION and ALTER PUBLICATION. */
final class PublicationReader {
  private final TokenCursor cursor;
  private final Catalog catalog;

  PublicationReader(TokenCursor cursor, Catalog catalog) {
    this.cursor = cursor;
    this.catalog = catalog;
  }

  void create() {
    PublicationEntry publication = new PublicationEntry(cursor.peek().value(), cursor.span());
    cursor.name();
    if (cursor.accept("for", "all")) {
      publication.allTables |= cursor.accept("tables");
      cursor.rest();
    } else if (cursor.accept("for")) {
      objects(publication);
    }
    catalog.publications.put(publication.name, publication);
  }

  /** A publication that the dump only adds tables to exists where the dump is loaded. */
  Outcome alter() {
    Span span = cursor.span();
    String name = cursor.name();
    PublicationEntry publication =
        catalog.publications.computeIfAbsent(name, n -> new PublicationEntry(n, span));
    if (cursor.accept("add")) {
      objects(publication);
    } else if (cursor.at("set") && !cursor.peek(1).isSymbol("(")) {
      cursor.next();
      publication.tables.clear();
      publication.schemas.clear();
      objects(publication);
    } else if (cursor.accept("drop")) {
      PublicationEntry dropped = new PublicationEntry(name, publication.span);
      objects(dropped);
      publication.tables.removeAll(dropped.tables);
      publication.schemas.removeAll(dropped.schemas);
    } else if (cursor.accept("rename", "to")) {
      catalog.publications.remove(name);
      publication.name = cursor.name();
      catalog.publications.put(publication.name, publication);
    } else {
      return Outcome.ignored("an option of a publication");
    }
    return Outcome.READ;
  }

  /** TABLE a, b (columns) WHERE (…), TABLES IN SCHEMA c; the kind holds until the next. */
  private void objects(PublicationEntry publication) {
    boolean schemas = false;
    do {
      if (cursor.accept("table")) {
        schemas = false;
      } else if (cursor.accept("tables", "in", "schema")) {
        schemas = true;
      }
      if (schemas) {
        publication.schemas.add(cursor.name());
      } else {
        table(publication);
      }
    } while (cursor.acceptSymbol(","));
  }

  private void table(PublicationEntry publication) {
    cursor.accept("only");
    publication.tables.add(catalog.requiredRelation(cursor.qualifiedName()));
    cursor.acceptSymbol("*");
    if (cursor.atSymbol("(")) {
      cursor.nameList();
    }
    if (cursor.accept("where")) {
      cursor.parenthesised();
    }
  }
}
