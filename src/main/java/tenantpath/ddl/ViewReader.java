package tenantpath.ddl;

import java.util.List;
import java.util.Optional;
import tenantpath.schema.RelationName;
import tenantpath.schema.View;
import tenantpath.source.Span;

/** Reads CREATE VIEW and CREATE MATERIALIZED VIEW; the last definition of a view wins. */
final class ViewReader {
  private final TokenCursor cursor;
  private final Catalog catalog;

  ViewReader(TokenCursor cursor, Catalog catalog) {
    this.cursor = cursor;
    this.catalog = catalog;
  }

  void read(View.Kind kind) {
    cursor.accept("if", "not", "exists");
    Span span = cursor.span();
    RelationName name = catalog.toCreate(cursor.qualifiedName());
    List<String> columns = cursor.atSymbol("(") ? cursor.nameList() : List.of();
    Optional<String> options = Optional.empty();
    while (!cursor.accept("as")) {
      if (cursor.accept("with")) {
        options = Optional.of(StorageParameters.read(cursor));
      } else if (cursor.accept("using") || cursor.accept("tablespace")) {
        cursor.name();
      } else {
        throw cursor.unexpected("AS");
      }
    }
    String query = query();
    replace(new ViewEntry(new View(name, kind, columns, options, query, span)));
  }

  /** The query without the check option or WITH [NO] DATA behind it. */
  private String query() {
    int first = cursor.mark();
    cursor.rest();
    int end = cursor.mark();
    for (int length : new int[] {2, 3, 4}) {
      if (end - length > first && isTail(end - length, length)) {
        return cursor.text(first, end - length);
      }
    }
    return cursor.text(first, end);
  }

  private boolean isTail(int from, int length) {
    cursor.reset(from);
    boolean tail =
        switch (length) {
          case 2 -> cursor.accept("with", "data");
          case 3 -> cursor.accept("with", "no", "data") || cursor.accept("with", "check", "option");
          default ->
              cursor.accept("with", "cascaded", "check", "option")
                  || cursor.accept("with", "local", "check", "option");
        };
    cursor.reset(from + length);
    return tail;
  }

  private void replace(ViewEntry view) {
    RelationEntry existing = catalog.relations.get(view.name);
    if (existing instanceof TableEntry) {
      catalog.reportDouble(view.name, view.span);
      return;
    }
    if (existing instanceof ViewEntry before) {
      view.takeOver(before);
    }
    catalog.relations.put(view.name, view);
  }
}
