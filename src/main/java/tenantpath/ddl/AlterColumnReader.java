package tenantpath.ddl;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tenantpath.schema.Column;
import tenantpath.schema.TypeName;

/** Reads ALTER TABLE … ALTER COLUMN. */
final class AlterColumnReader {
  private static final Pattern DISTINCT =
      Pattern.compile("\\bn_distinct\\s*=\\s*'?(-?[\\d.]+)", Pattern.CASE_INSENSITIVE);

  private final TokenCursor cursor;
  private final Catalog catalog;
  private final TableEntry table;
  private final Reach reach;

  AlterColumnReader(TokenCursor cursor, Catalog catalog, TableEntry table, Reach reach) {
    this.cursor = cursor;
    this.catalog = catalog;
    this.table = table;
    this.reach = reach;
  }

  /** Goes on behind ALTER COLUMN. */
  Outcome read() {
    String column = cursor.name();
    if (cursor.accept("set")) {
      return set(column);
    }
    if (cursor.accept("drop")) {
      drop(column);
      return Outcome.READ;
    }
    if (cursor.accept("type")) {
      type(column);
      return Outcome.READ;
    }
    if (cursor.accept("add", "generated")) {
      ColumnReader reader = new ColumnReader(cursor, catalog);
      Column.Identity kind = reader.identityKind();
      cursor.expect("as");
      ColumnEntry entry = ColumnChanges.required(table, column);
      new OwnedSequences(catalog).addIdentity(table, entry, reader.identity(kind));
      return Outcome.READ;
    }
    if (cursor.accept("reset") || cursor.accept("options")) {
      cursor.parenthesised();
      return Outcome.ignored("a storage parameter");
    }
    cursor.expect("restart");
    skipToComma();
    return Outcome.ignored("RESTART of a sequence");
  }

  private Outcome set(String column) {
    if (cursor.accept("default")) {
      int mark = cursor.mark();
      String text = cursor.expression(Set.of());
      String expression = new SequenceCalls(catalog).qualified(text, cursor.tokensSince(mark));
      each(column, c -> c.defaultExpression = Optional.of(expression));
    } else if (cursor.accept("not", "null")) {
      each(column, c -> c.notNull = true);
    } else if (cursor.accept("data", "type")) {
      type(column);
    } else if (cursor.accept("generated")) {
      Column.Identity kind = new ColumnReader(cursor, catalog).identityKind();
      each(column, c -> c.identity = c.identity.map(k -> kind));
      skipToComma();
    } else if (cursor.accept("expression", "as")) {
      String expression = cursor.parenthesised();
      each(
          column,
          c -> c.generated = c.generated.map(g -> new Column.Generated(g.storage(), expression)));
    } else if (cursor.atSymbol("(")) {
      return options(column, cursor.parenthesised());
    } else {
      skipToComma();
      return Outcome.ignored("the storage of a column");
    }
    return Outcome.READ;
  }

  /** They hold for the table itself, whatever is below it. */
  private Outcome options(String column, String options) {
    Matcher estimate = DISTINCT.matcher(options);
    if (!estimate.find()) {
      return Outcome.ignored("a storage parameter");
    }
    ColumnChanges.required(table, column).distinctEstimate = Optional.of(estimate.group(1));
    return Outcome.READ;
  }

  private void drop(String column) {
    if (cursor.accept("default")) {
      each(column, c -> c.defaultExpression = Optional.empty());
    } else if (cursor.accept("not", "null")) {
      each(column, c -> c.notNull = false);
    } else if (cursor.accept("expression")) {
      cursor.accept("if", "exists");
      each(column, c -> c.generated = Optional.empty());
    } else {
      cursor.expect("identity");
      cursor.accept("if", "exists");
      each(column, c -> c.identity = Optional.empty());
      catalog.sequences.values().removeIf(s -> s.identity && s.isOwnedBy(table, column));
    }
  }

  private void type(String column) {
    TypeName type = new TypeReader(cursor, catalog).read();
    Optional<String> collation =
        cursor.accept("collate")
            ? Optional.of(catalog.collationNamed(cursor.qualifiedName()))
            : Optional.empty();
    if (cursor.accept("using")) {
      cursor.expression(Set.of());
    }
    each(
        column,
        c -> {
          c.type = type;
          c.collation = collation;
        });
  }

  private void skipToComma() {
    while (!cursor.atEnd() && !cursor.atSymbol(",")) {
      if (cursor.atSymbol("(")) {
        cursor.parenthesised();
      } else {
        cursor.next();
      }
    }
  }

  private void each(String column, Consumer<ColumnEntry> change) {
    change.accept(ColumnChanges.required(table, column));
    if (reach == Reach.DESCENDANTS) {
      List<TableEntry> below = new ArrayList<>(table.descendants());
      below.forEach(child -> child.column(column).ifPresent(change));
    }
  }
}
