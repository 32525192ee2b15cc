package tenantpath.ddl;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import tenantpath.dump.Token;
import tenantpath.schema.ConstraintKind;
import tenantpath.schema.Deferral;
import tenantpath.schema.ExclusionConstraint;
import tenantpath.schema.ForeignKey;
import tenantpath.source.Span;

/** Reads the constraints of tables, whether at a column, in the table's list or after ADD. */
final class ConstraintReader {
  private static final Set<String> FIRST_WORDS =
      Set.of("constraint", "check", "unique", "primary", "foreign", "not");
  private static final Set<String> AFTER_OPERAND = Set.of("with");

  private final TokenCursor cursor;

  ConstraintReader(TokenCursor cursor) {
    this.cursor = cursor;
  }

  /** Whether a table constraint comes next; none of its first words can name a column. */
  boolean atTableConstraint() {
    return cursor.atAnyOf(FIRST_WORDS)
        || cursor.at("exclude", "using")
        || cursor.at("exclude") && cursor.peek(1).isSymbol("(");
  }

  Optional<String> constraintName() {
    return cursor.accept("constraint") ? Optional.of(cursor.name()) : Optional.empty();
  }

  ConstraintDraft tableConstraint() {
    Span span = cursor.span();
    Optional<String> name = constraintName();
    if (cursor.accept("check")) {
      return check(name, span);
    }
    if (cursor.accept("unique")) {
      return keyWithColumns(ConstraintKind.UNIQUE, name, span);
    }
    if (cursor.accept("primary", "key")) {
      return keyWithColumns(ConstraintKind.PRIMARY_KEY, name, span);
    }
    if (cursor.accept("foreign", "key")) {
      return foreignKey(name, span);
    }
    if (cursor.at("exclude")) {
      return exclusion(name, span);
    }
    if (cursor.accept("not", "null")) {
      ConstraintDraft notNull = new ConstraintDraft(ConstraintKind.NOT_NULL, name, span);
      notNull.columns = List.of(cursor.name());
      attributes(notNull);
      return notNull;
    }
    throw cursor.unexpected("a constraint");
  }

  /** CHECK, at a column or in a list; its word is behind. */
  ConstraintDraft check(Optional<String> name, Span span) {
    ConstraintDraft check = new ConstraintDraft(ConstraintKind.CHECK, name, span);
    int mark = cursor.mark();
    check.expression = cursor.parenthesised();
    check.columns = NamedColumns.in(cursor.tokensSince(mark));
    attributes(check);
    return check;
  }

  /** UNIQUE or PRIMARY KEY at a column; its words are behind. */
  ConstraintDraft columnKey(ConstraintKind kind, Optional<String> name, String column, Span span) {
    ConstraintDraft key = new ConstraintDraft(kind, name, span);
    nullsDistinct(key);
    key.columns = List.of(column);
    indexParameters(key);
    attributes(key);
    return key;
  }

  /** REFERENCES at a column; the word is next. */
  ConstraintDraft columnReference(Optional<String> name, String column, Span span) {
    ConstraintDraft key = new ConstraintDraft(ConstraintKind.FOREIGN_KEY, name, span);
    key.columns = List.of(column);
    references(key);
    return key;
  }

  private ConstraintDraft keyWithColumns(ConstraintKind kind, Optional<String> name, Span span) {
    ConstraintDraft key = new ConstraintDraft(kind, name, span);
    if (cursor.accept("using", "index")) {
      key.usingIndex = Optional.of(cursor.name());
      attributes(key);
      return key;
    }
    nullsDistinct(key);
    cursor.expectSymbol("(");
    key.columns = new ArrayList<>();
    do {
      key.columns.add(cursor.name());
    } while (cursor.acceptSymbol(","));
    key.withoutOverlaps = cursor.accept("without", "overlaps");
    cursor.expectSymbol(")");
    indexParameters(key);
    attributes(key);
    return key;
  }

  private void nullsDistinct(ConstraintDraft key) {
    key.nullsNotDistinct = cursor.accept("nulls", "not", "distinct");
    cursor.accept("nulls", "distinct");
  }

  /** INCLUDE, WITH and USING INDEX TABLESPACE; the last two do not bear on the schema. */
  private void indexParameters(ConstraintDraft key) {
    if (cursor.accept("include")) {
      key.include = cursor.nameList();
    }
    if (cursor.at("with") && cursor.peek(1).isSymbol("(")) {
      cursor.expect("with");
      cursor.parenthesised();
    }
    if (cursor.accept("using", "index", "tablespace")) {
      cursor.name();
    }
  }

  private ConstraintDraft foreignKey(Optional<String> name, Span span) {
    ConstraintDraft key = new ConstraintDraft(ConstraintKind.FOREIGN_KEY, name, span);
    Columns own = periodColumns();
    key.columns = own.names();
    references(key);
    key.target.period |= own.period();
    return key;
  }

  private void references(ConstraintDraft key) {
    cursor.expect("references");
    ForeignKeyTarget target = new ForeignKeyTarget(cursor.qualifiedName());
    key.target = target;
    if (cursor.atSymbol("(")) {
      Columns referenced = periodColumns();
      target.columns = referenced.names();
      target.period = referenced.period();
    }
    if (cursor.accept("match")) {
      target.match = cursor.at("full") ? ForeignKey.Match.FULL : ForeignKey.Match.SIMPLE;
      cursor.name();
    }
    while (cursor.accept("on")) {
      if (cursor.accept("delete")) {
        target.onDelete = action();
        target.onDeleteColumns = cursor.atSymbol("(") ? cursor.nameList() : List.of();
      } else {
        cursor.expect("update");
        target.onUpdate = action();
      }
    }
    attributes(key);
  }

  private ForeignKey.Action action() {
    for (ForeignKey.Action action : ForeignKey.Action.values()) {
      if (cursor.accept(action.sql().toLowerCase(Locale.ROOT).split(" "))) {
        return action;
      }
    }
    throw cursor.unexpected("a foreign key action");
  }

  /** The columns of one side of a foreign key, the last one a PERIOD if so marked. */
  private record Columns(List<String> names, boolean period) {}

  private Columns periodColumns() {
    cursor.expectSymbol("(");
    List<String> names = new ArrayList<>();
    boolean period = false;
    do {
      period = cursor.at("period") && cursor.peek(1).isName();
      if (period) {
        cursor.next();
      }
      names.add(cursor.name());
    } while (cursor.acceptSymbol(","));
    cursor.expectSymbol(")");
    return new Columns(names, period);
  }

  private ConstraintDraft exclusion(Optional<String> name, Span span) {
    ConstraintDraft exclusion = new ConstraintDraft(ConstraintKind.EXCLUSION, name, span);
    int mark = cursor.mark();
    cursor.expect("exclude");
    if (cursor.accept("using")) {
      cursor.name();
    }
    cursor.expectSymbol("(");
    exclusion.elements = new ArrayList<>();
    do {
      exclusion.elements.add(exclusionElement());
    } while (cursor.acceptSymbol(","));
    cursor.expectSymbol(")");
    indexParameters(exclusion);
    if (cursor.accept("where")) {
      cursor.parenthesised();
    }
    attributes(exclusion);
    exclusion.definition = cursor.textSince(mark);
    exclusion.columns =
        exclusion.elements.stream()
            .filter(ExclusionConstraint.Element::plainColumn)
            .map(ExclusionConstraint.Element::expression)
            .toList();
    return exclusion;
  }

  private ExclusionConstraint.Element exclusionElement() {
    Token first = cursor.peek();
    boolean plain =
        first.isName() && !cursor.peek(1).isSymbol("(") && !cursor.peek(1).isSymbol(".");
    String expression = cursor.expression(AFTER_OPERAND);
    cursor.expect("with");
    String operator =
        cursor.at("operator")
            ? cursor.next().text() + "(" + cursor.parenthesised() + ")"
            : cursor.next().text();
    return new ExclusionConstraint.Element(plain ? first.value() : expression, plain, operator);
  }

  /** What may follow any constraint, in any order. */
  private void attributes(ConstraintDraft constraint) {
    while (true) {
      if (cursor.accept("not", "deferrable") || cursor.accept("initially", "immediate")) {
        continue;
      } else if (cursor.accept("deferrable")) {
        constraint.deferral =
            constraint.deferral == Deferral.INITIALLY_DEFERRED
                ? Deferral.INITIALLY_DEFERRED
                : Deferral.DEFERRABLE;
      } else if (cursor.accept("initially", "deferred")) {
        constraint.deferral = Deferral.INITIALLY_DEFERRED;
      } else if (cursor.accept("not", "valid")) {
        constraint.validated = false;
      } else if (cursor.accept("not", "enforced")) {
        constraint.enforced = false;
        constraint.validated = false;
      } else if (cursor.accept("no", "inherit")) {
        constraint.noInherit = true;
      } else if (!cursor.accept("enforced")) {
        return;
      }
    }
  }
}
