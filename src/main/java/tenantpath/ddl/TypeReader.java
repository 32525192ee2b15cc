package tenantpath.ddl;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tenantpath.dump.TokenKind;
import tenantpath.schema.Identifier;
import tenantpath.schema.RelationName;
import tenantpath.schema.TypeName;

/** Reads a type name and spells it as {@code format_type} does with an empty search path. */
final class TypeReader {
  private static final Map<String, String> SERIAL =
      Map.of(
          "serial", "integer",
          "serial4", "integer",
          "bigserial", "bigint",
          "serial8", "bigint",
          "smallserial", "smallint",
          "serial2", "smallint");
  private static final Set<String> INTERVAL_FIELDS =
      Set.of("year", "month", "day", "hour", "minute", "second");

  private final TokenCursor cursor;
  private final Catalog catalog;

  TypeReader(TokenCursor cursor, Catalog catalog) {
    this.cursor = cursor;
    this.catalog = catalog;
  }

  /** A type of a column; serial types count as such only where they stand for a column. */
  ReadType column() {
    String word = cursor.peek().kind() == TokenKind.WORD ? cursor.peek().value() : "";
    boolean serial = SERIAL.containsKey(word) && !cursor.peek(1).isSymbol(".");
    if (serial) {
      cursor.next();
      return new ReadType(new TypeName(SERIAL.get(word) + arrays()), true);
    }
    return new ReadType(read(), false);
  }

  /** Any type; what a name before it could be is read as a type, too. */
  TypeName read() {
    cursor.accept("setof");
    String element = cursor.peek().kind() == TokenKind.WORD ? word() : named();
    if (cursor.atSymbol("%")) {
      cursor.next();
      cursor.expect("type");
      element = element + "%TYPE";
    }
    return new TypeName(element + arrays());
  }

  /** The types that the grammar itself knows; all others are names. */
  private String word() {
    if (cursor.peek(1).isSymbol(".")) {
      return named();
    }
    return switch (cursor.peek().value()) {
      case "character", "char", "nchar" -> character();
      case "national" -> {
        cursor.next();
        yield character();
      }
      case "varchar" -> {
        cursor.next();
        yield "character varying" + modifier();
      }
      case "bit" -> bit();
      case "double" -> cursor.accept("double", "precision") ? "double precision" : named();
      case "float" -> floating();
      case "numeric", "decimal", "dec" -> {
        cursor.next();
        yield "numeric" + scaled(modifier());
      }
      case "time", "timestamp" -> zoned(cursor.next().value());
      case "interval" -> interval();
      default -> named();
    };
  }

  private String character() {
    cursor.next();
    boolean varying = cursor.accept("varying");
    String modifier = modifier();
    if (varying) {
      return "character varying" + modifier;
    }
    return "character" + (modifier.isEmpty() ? "(1)" : modifier);
  }

  private String bit() {
    cursor.next();
    boolean varying = cursor.accept("varying");
    String modifier = modifier();
    if (varying) {
      return "bit varying" + modifier;
    }
    return "bit" + (modifier.isEmpty() ? "(1)" : modifier);
  }

  private String floating() {
    cursor.next();
    String precision = modifier();
    boolean single = precision.matches("\\((1?\\d|2[0-4])\\)");
    return single ? "real" : "double precision";
  }

  private String zoned(String name) {
    String modifier = modifier();
    if (cursor.accept("with", "time", "zone")) {
      return name + modifier + " with time zone";
    }
    cursor.accept("without", "time", "zone");
    return name + modifier + " without time zone";
  }

  private String interval() {
    cursor.next();
    StringBuilder text = new StringBuilder("interval");
    if (cursor.atAnyOf(INTERVAL_FIELDS)) {
      text.append(' ').append(cursor.next().value());
      if (cursor.accept("to")) {
        text.append(" to ").append(cursor.next().value());
      }
    }
    return text + modifier();
  }

  private String modifier() {
    if (!cursor.atSymbol("(")) {
      return "";
    }
    return "(" + cursor.parenthesised().replaceAll("\\s*,\\s*", ",").trim() + ")";
  }

  private static String scaled(String modifier) {
    return modifier.isEmpty() || modifier.contains(",")
        ? modifier
        : modifier.substring(0, modifier.length() - 1) + ",0)";
  }

  private String named() {
    QualifiedName name = cursor.qualifiedName();
    String modifier = modifier();
    Optional<String> builtIn = builtIn(name, modifier);
    if (builtIn.isPresent()) {
      return builtIn.get();
    }
    RelationName resolved = catalog.typeNamed(name);
    if (resolved.schema().equals("pg_catalog")) {
      return Identifier.quote(resolved.name()) + modifier;
    }
    return resolved.quoted() + modifier;
  }

  private Optional<String> builtIn(QualifiedName name, String modifier) {
    if (!name.schema().map("pg_catalog"::equals).orElse(true)) {
      return Optional.empty();
    }
    return switch (name.name()) {
      case "bpchar" -> Optional.of(modifier.isEmpty() ? "bpchar" : "character" + modifier);
      case "bit" -> Optional.of(modifier.isEmpty() ? "\"bit\"" : "bit" + modifier);
      case "numeric" -> Optional.of("numeric" + scaled(modifier));
      case "time", "timestamp" -> Optional.of(name.name() + modifier + " without time zone");
      case "timetz", "timestamptz" ->
          Optional.of(
              name.name().substring(0, name.name().length() - 2) + modifier + " with time zone");
      default ->
          name.name().startsWith("_") && BuiltInTypes.spelled(name.name().substring(1)).isPresent()
              ? BuiltInTypes.spelled(name.name().substring(1)).map(element -> element + "[]")
              : BuiltInTypes.spelled(name.name()).map(spelled -> spelled + modifier);
    };
  }

  /** However many dimensions are written, the server keeps one. */
  private String arrays() {
    boolean array = cursor.accept("array");
    while (cursor.acceptSymbol("[")) {
      array = true;
      if (cursor.peek().kind() == TokenKind.NUMBER) {
        cursor.next();
      }
      cursor.expectSymbol("]");
    }
    return array ? "[]" : "";
  }
}
