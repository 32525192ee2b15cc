package tenantpath.ddl;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tenantpath.dump.Token;
import tenantpath.schema.Index;
import tenantpath.source.Span;

/** Reads CREATE INDEX. */
final class IndexReader {
  private final TokenCursor cursor;
  private final Catalog catalog;

  IndexReader(TokenCursor cursor, Catalog catalog) {
    this.cursor = cursor;
    this.catalog = catalog;
  }

  void create() {
    boolean unique = cursor.accept("unique");
    cursor.expect("index");
    cursor.accept("concurrently");
    boolean ifNotExists = cursor.accept("if", "not", "exists");
    Span span = cursor.span();
    Optional<String> name = cursor.at("on") ? Optional.empty() : Optional.of(indexName());
    cursor.expect("on");
    boolean only = cursor.accept("only");
    IndexDraft index = new IndexDraft(catalog.requiredRelation(cursor.qualifiedName()), span);
    index.unique = unique;
    parts(index);
    PartitionIndexes indexes = new PartitionIndexes(catalog);
    index.name = name.orElseGet(() -> indexes.chosenName(index.table, index));
    if (catalog.isTaken(index.qualifiedName())) {
      if (!ifNotExists) {
        catalog.reportDouble(index.qualifiedName(), span);
      }
      return;
    }
    catalog.add(index);
    if (!only && index.table instanceof TableEntry table) {
      indexes.inheritBelow(table, index);
    }
  }

  /** The server takes the schema from the table, but the grammar allows one. */
  private String indexName() {
    return cursor.qualifiedName().name();
  }

  private void parts(IndexDraft index) {
    if (cursor.accept("using")) {
      index.method = cursor.name();
    }
    cursor.expectSymbol("(");
    List<Index.Key> keys = new ArrayList<>();
    do {
      keys.add(key());
    } while (cursor.acceptSymbol(","));
    cursor.expectSymbol(")");
    index.keys = keys;
    index.tablespace = catalog.session.tablespace();
    while (!cursor.atEnd()) {
      option(index);
    }
  }

  private Index.Key key() {
    Token first = cursor.peek();
    boolean plain =
        first.isName() && !cursor.peek(1).isSymbol("(") && !cursor.peek(1).isSymbol(".");
    if (plain) {
      cursor.next();
      return new Index.Key(first.value(), true, keyOptions());
    }
    int mark = cursor.mark();
    if (cursor.atSymbol("(")) {
      cursor.parenthesised();
    } else {
      cursor.qualifiedName();
      while (cursor.atSymbol("(")) {
        cursor.parenthesised();
      }
    }
    String expression = cursor.textSince(mark);
    return new Index.Key(expression, false, keyOptions());
  }

  private String keyOptions() {
    boolean none = cursor.atSymbol(",") || cursor.atSymbol(")");
    return none ? "" : cursor.expression(Set.of());
  }

  private void option(IndexDraft index) {
    if (cursor.accept("include")) {
      index.include = cursor.nameList();
    } else if (cursor.accept("nulls", "not", "distinct")) {
      index.nullsNotDistinct = true;
    } else if (cursor.accept("nulls", "distinct")) {
      index.nullsNotDistinct = false;
    } else if (cursor.accept("with")) {
      index.options = Optional.of(StorageParameters.read(cursor));
    } else if (cursor.accept("tablespace")) {
      index.tablespace = Optional.of(cursor.name());
    } else if (cursor.accept("where")) {
      index.predicate = Optional.of(cursor.rest());
    } else {
      throw cursor.unexpected("an index option");
    }
  }
}
