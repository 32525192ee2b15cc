package tenantpath.ddl;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tenantpath.schema.RelationName;
import tenantpath.schema.Routine;
import tenantpath.schema.Routine.Volatility;
import tenantpath.source.Span;

/** Reads CREATE FUNCTION, CREATE PROCEDURE and CREATE AGGREGATE. */
final class RoutineReader {
  private static final Map<String, Volatility> VOLATILITIES =
      Map.of(
          "immutable", Volatility.IMMUTABLE,
          "stable", Volatility.STABLE,
          "volatile", Volatility.VOLATILE);
  private static final Set<String> MODES = Set.of("in", "out", "inout", "variadic");
  private static final Set<String> AFTER_ARGUMENT = Set.of("default", "order");

  private final TokenCursor cursor;
  private final Catalog catalog;
  private Optional<String> returns = Optional.empty();
  private String language = "sql";
  private Volatility volatility = Volatility.VOLATILE;
  private String body = "";

  RoutineReader(TokenCursor cursor, Catalog catalog) {
    this.cursor = cursor;
    this.catalog = catalog;
  }

  /** Goes on behind CREATE and the kind. */
  void read(Routine.Kind kind) {
    Span span = cursor.span();
    RelationName name = catalog.toCreate(cursor.qualifiedName());
    int mark = cursor.mark();
    String signature = signature(cursor, catalog);
    cursor.reset(mark);
    String arguments = cursor.parenthesised();
    if (kind == Routine.Kind.AGGREGATE) {
      language = "internal";
      cursor.rest();
    }
    while (!cursor.atEnd()) {
      option();
    }
    Routine routine =
        new Routine(
            name,
            kind,
            arguments,
            returns,
            language,
            volatility,
            body,
            cursor.wholeStatement(),
            span);
    catalog.add(routine, signature);
  }

  private void option() {
    if (cursor.accept("returns", "null")) {
      return;
    }
    if (cursor.accept("returns")) {
      returns = Optional.of(returnType());
    } else if (cursor.accept("language")) {
      language = cursor.next().value().toLowerCase(Locale.ROOT);
    } else if (cursor.accept("as")) {
      body = cursor.string();
    } else if (cursor.at("begin", "atomic") || cursor.at("return")) {
      body = cursor.rest();
    } else if (cursor.accept("set")) {
      setting();
    } else if (cursor.peek().isName() && VOLATILITIES.containsKey(cursor.peek().value())) {
      volatility = VOLATILITIES.get(cursor.next().value());
    } else {
      cursor.next();
    }
  }

  private String returnType() {
    int mark = cursor.mark();
    if (cursor.accept("table")) {
      cursor.parenthesised();
    } else {
      new TypeReader(cursor, catalog).read();
    }
    return cursor.textSince(mark);
  }

  /** SET name TO value, value: none of it is an option. */
  private void setting() {
    cursor.qualifiedName();
    if (cursor.accept("from", "current")) {
      return;
    }
    cursor.next();
    do {
      cursor.next();
    } while (cursor.acceptSymbol(","));
  }

  /** The types of the input arguments between the parentheses that come next. */
  static String signature(TokenCursor cursor, Catalog catalog) {
    List<String> types = new ArrayList<>();
    int start = cursor.mark();
    cursor.parenthesised();
    int end = cursor.mark();
    cursor.reset(start + 1);
    while (cursor.mark() < end - 1) {
      if (cursor.acceptSymbol(",") || cursor.acceptSymbol("*") || cursor.accept("order", "by")) {
        continue;
      }
      argument(cursor, catalog).ifPresent(types::add);
    }
    cursor.reset(end);
    return String.join(",", types);
  }

  private static Optional<String> argument(TokenCursor cursor, Catalog catalog) {
    boolean output = cursor.at("out");
    if (cursor.atAnyOf(MODES)) {
      cursor.next();
    }
    int mark = cursor.mark();
    new TypeReader(cursor, catalog).read();
    cursor.reset(atArgumentEnd(cursor) ? mark : mark + 1);
    String type = new TypeReader(cursor, catalog).read().text();
    if (!atArgumentEnd(cursor)) {
      cursor.expression(Set.of("order"));
    } else if (cursor.accept("default") || cursor.acceptSymbol("=") || cursor.acceptSymbol(":=")) {
      cursor.expression(Set.of());
    }
    return output ? Optional.empty() : Optional.of(type);
  }

  private static boolean atArgumentEnd(TokenCursor cursor) {
    return cursor.atSymbol(",")
        || cursor.atSymbol(")")
        || cursor.atSymbol("=")
        || cursor.atSymbol(":=")
        || cursor.atAnyOf(AFTER_ARGUMENT);
  }

  /** ALTER FUNCTION, PROCEDURE or ROUTINE: only a new name or schema matters. */
  Outcome alter() {
    cursor.next();
    RelationName name = catalog.resolve(cursor.qualifiedName(), catalog.routines::containsKey);
    String signature = cursor.atSymbol("(") ? signature(cursor, catalog) : "";
    Map<String, Routine> overloads = catalog.routines.getOrDefault(name, Map.of());
    RelationName to;
    if (cursor.accept("rename", "to")) {
      to = RelationName.of(name.schema(), cursor.name());
    } else if (cursor.accept("set", "schema")) {
      to = RelationName.of(cursor.name(), name.name());
    } else {
      return Outcome.ignored("ALTER FUNCTION");
    }
    Routine routine = overloads.remove(signature);
    if (routine == null) {
      throw new NotUnderstood("the dump does not create function " + name.quoted());
    }
    catalog.add(renamed(routine, to), signature);
    return Outcome.READ;
  }

  private static Routine renamed(Routine routine, RelationName to) {
    return new Routine(
        to,
        routine.kind(),
        routine.arguments(),
        routine.returns(),
        routine.language(),
        routine.volatility(),
        routine.body(),
        routine.definition(),
        routine.span());
  }
}
