package tenantpath.ddl;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tenantpath.schema.Column;
import tenantpath.schema.ConstraintKind;
import tenantpath.schema.Identifier;
import tenantpath.schema.RelationName;
import tenantpath.source.Span;

/** Reads the definition of one column: its type, and everything that may follow. */
final class ColumnReader {
  /** The words that end a DEFAULT expression. */
  private static final Set<String> AFTER_DEFAULT =
      Set.of(
          "not",
          "null",
          "constraint",
          "check",
          "unique",
          "primary",
          "references",
          "generated",
          "collate",
          "default",
          "deferrable",
          "initially",
          "using",
          "options");

  private final TokenCursor cursor;
  private final Catalog catalog;
  private final ConstraintReader constraints;

  ColumnReader(TokenCursor cursor, Catalog catalog) {
    this.cursor = cursor;
    this.catalog = catalog;
    this.constraints = new ConstraintReader(cursor);
  }

  /** A column as defined, before a table has it. */
  static final class Definition {
    final ColumnEntry column;
    final List<ConstraintDraft> constraints = new ArrayList<>();
    boolean serial;
    Optional<IdentitySequence> identity = Optional.empty();

    Definition(ColumnEntry column) {
      this.column = column;
    }
  }

  /** GENERATED … AS IDENTITY (options); the sequence is named where the options say so. */
  record IdentitySequence(Column.Identity kind, Optional<RelationName> sequence, String options) {}

  Definition read() {
    Span span = cursor.span();
    String name = cursor.name();
    ReadType type = new TypeReader(cursor, catalog).column();
    Definition definition = new Definition(new ColumnEntry(name, type.name(), span));
    definition.serial = type.serial();
    qualifiers(definition);
    return definition;
  }

  /** What may follow a column's type, or its name in a typed table or a partition. */
  void qualifiers(Definition definition) {
    while (!cursor.atEnd() && !cursor.atSymbol(",") && !cursor.atSymbol(")")) {
      qualifier(definition);
    }
  }

  private void qualifier(Definition definition) {
    ColumnEntry column = definition.column;
    Span span = cursor.span();
    if (cursor.accept("collate")) {
      column.collation = Optional.of(catalog.collationNamed(cursor.qualifiedName()));
      return;
    }
    if (cursor.accept("storage") || cursor.accept("compression")) {
      cursor.name();
      return;
    }
    if (cursor.accept("options")) {
      cursor.parenthesised();
      return;
    }
    Optional<String> name = constraints.constraintName();
    if (cursor.accept("not", "null")) {
      column.notNull = true;
      name.ifPresent(n -> definition.constraints.add(notNull(n, column, span)));
      if (cursor.accept("no", "inherit")) {
        column.notNullHereOnly = true;
        definition.constraints.forEach(c -> c.noInherit |= c.kind == ConstraintKind.NOT_NULL);
      }
    } else if (cursor.accept("null")) {
      return;
    } else if (cursor.accept("default")) {
      column.defaultExpression = Optional.of(defaultExpression());
    } else if (cursor.accept("check")) {
      definition.constraints.add(constraints.check(name, span));
    } else if (cursor.accept("unique")) {
      definition.constraints.add(
          constraints.columnKey(ConstraintKind.UNIQUE, name, column.name, span));
    } else if (cursor.accept("primary", "key")) {
      definition.constraints.add(
          constraints.columnKey(ConstraintKind.PRIMARY_KEY, name, column.name, span));
    } else if (cursor.at("references")) {
      definition.constraints.add(constraints.columnReference(name, column.name, span));
    } else if (cursor.accept("generated")) {
      generated(definition);
    } else {
      throw cursor.unexpected("a column constraint of " + Identifier.quote(column.name));
    }
  }

  private String defaultExpression() {
    int mark = cursor.mark();
    String text = cursor.expression(AFTER_DEFAULT);
    return new SequenceCalls(catalog).qualified(text, cursor.tokensSince(mark));
  }

  private static ConstraintDraft notNull(String name, ColumnEntry column, Span span) {
    ConstraintDraft notNull = new ConstraintDraft(ConstraintKind.NOT_NULL, Optional.of(name), span);
    notNull.columns = List.of(column.name);
    return notNull;
  }

  private void generated(Definition definition) {
    Column.Identity kind = identityKind();
    cursor.expect("as");
    if (cursor.at("identity")) {
      definition.identity = Optional.of(identity(kind));
      return;
    }
    String expression = cursor.parenthesised();
    boolean virtual = cursor.accept("virtual") || !cursor.accept("stored");
    definition.column.generated =
        Optional.of(
            new Column.Generated(
                virtual ? Column.Generated.Storage.VIRTUAL : Column.Generated.Storage.STORED,
                expression));
  }

  /** ALWAYS or BY DEFAULT. */
  Column.Identity identityKind() {
    if (cursor.accept("always")) {
      return Column.Identity.ALWAYS;
    }
    cursor.expect("by", "default");
    return Column.Identity.BY_DEFAULT;
  }

  /** IDENTITY and the sequence options behind it. */
  IdentitySequence identity(Column.Identity kind) {
    cursor.expect("identity");
    if (!cursor.atSymbol("(")) {
      return new IdentitySequence(kind, Optional.empty(), "");
    }
    int mark = cursor.mark();
    cursor.expectSymbol("(");
    Optional<RelationName> name = Optional.empty();
    while (!cursor.atSymbol(")")) {
      if (cursor.accept("sequence", "name")) {
        name = Optional.of(catalog.toCreate(cursor.qualifiedName()));
        mark = cursor.mark() - 1;
      } else {
        cursor.next();
      }
    }
    String options = cursor.text(mark + 1, cursor.mark());
    cursor.expectSymbol(")");
    return new IdentitySequence(kind, name, options.strip().replaceAll("\\s+", " "));
  }
}
