package tenantpath.ddl;

import java.util.Locale;
import java.util.Optional;
import tenantpath.schema.RelationName;
import tenantpath.schema.Table;
import tenantpath.source.Span;

/** Reads CREATE TABLE and CREATE FOREIGN TABLE, in all their forms. */
final class TableReader {
  private final TokenCursor cursor;
  private final Catalog catalog;

  TableReader(TokenCursor cursor, Catalog catalog) {
    this.cursor = cursor;
    this.catalog = catalog;
  }

  /** Plain or foreign. */
  enum Variant {
    PLAIN,
    FOREIGN
  }

  /** Goes on behind CREATE … TABLE. */
  void read(Table.Persistence persistence, Variant variant) {
    boolean ifNotExists = cursor.accept("if", "not", "exists");
    Span span = cursor.span();
    RelationName name = catalog.toCreate(cursor.qualifiedName());
    TableEntry table = new TableEntry(name, span);
    table.persistence = persistence;
    table.foreign = variant == Variant.FOREIGN;
    TableAssembly assembly = new TableAssembly(catalog, table);
    body(table, assembly);
    while (!cursor.atEnd()) {
      option(table);
    }
    if (catalog.isTaken(name)) {
      if (!ifNotExists) {
        catalog.reportDouble(name, span);
      }
      return;
    }
    if (table.partitionKey.isEmpty() && !table.foreign) {
      table.accessMethod = table.accessMethod.or(catalog.session::accessMethod);
    }
    table.tablespace = table.tablespace.or(catalog.session::tablespace);
    assembly.assemble();
  }

  private void body(TableEntry table, TableAssembly assembly) {
    TableElements elements = new TableElements(cursor, catalog, assembly);
    if (cursor.accept("partition", "of")) {
      table.partition = true;
      table.parents.add(catalog.requiredTable(cursor.qualifiedName()));
      if (cursor.atSymbol("(")) {
        elements.readOptions();
      }
      table.partitionBound = Optional.of(partitionBound());
    } else if (cursor.accept("of")) {
      assembly.columnsOf(catalog.requiredComposite(cursor.qualifiedName()));
      if (cursor.atSymbol("(")) {
        elements.readOptions();
      }
    } else {
      refuseQuery();
      elements.readColumns();
    }
  }

  private void refuseQuery() {
    if (cursor.at("as") || !cursor.atSymbol("(")) {
      throw new NotUnderstood("only a server can tell the columns of CREATE TABLE … AS");
    }
  }

  private void option(TableEntry table) {
    if (cursor.accept("inherits")) {
      cursor.expectSymbol("(");
      while (!cursor.acceptSymbol(")")) {
        table.parents.add(catalog.requiredTable(cursor.qualifiedName()));
        cursor.acceptSymbol(",");
      }
    } else if (cursor.accept("partition", "by")) {
      table.partitionKey = Optional.of(new PartitionKeyReader(cursor).read());
    } else if (cursor.accept("using")) {
      table.accessMethod = Optional.of(cursor.name());
    } else if (cursor.accept("with", "oids") || cursor.accept("without", "oids")) {
      return;
    } else if (cursor.accept("with") || cursor.accept("options")) {
      cursor.parenthesised();
    } else if (cursor.accept("tablespace")) {
      table.tablespace = Optional.of(cursor.name());
    } else if (cursor.accept("server")) {
      cursor.name();
    } else if (cursor.accept("on", "commit")) {
      cursor.name();
      cursor.accept("rows");
    } else if (cursor.at("as")) {
      refuseQuery();
    } else {
      throw cursor.unexpected("a table option");
    }
  }

  /** FOR VALUES … or DEFAULT, which come next, as the server prints them. */
  String partitionBound() {
    if (cursor.accept("default")) {
      return "DEFAULT";
    }
    cursor.expect("for", "values");
    String form = cursor.name().toUpperCase(Locale.ROOT);
    if (form.equals("FROM")) {
      String from = cursor.parenthesised();
      cursor.expect("to");
      return "FOR VALUES FROM (" + from + ") TO (" + cursor.parenthesised() + ")";
    }
    String values = cursor.parenthesised();
    String printed = form.equals("WITH") ? values.toLowerCase(Locale.ROOT) : values;
    return "FOR VALUES " + form + " (" + printed + ")";
  }
}
