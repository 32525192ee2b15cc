package tenantpath.ddl;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tenantpath.dump.Lexer;
import tenantpath.dump.Token;
import tenantpath.dump.TokenKind;

/**
 * Finds the name that the server gives a column of an index on an expression: FigureIndexColname of
 * its parse_target.c. A weak name gives way to a better one inside.
 */
final class ExpressionName {
  private static final String NONE = "expr";
  private static final int DEEPEST = 50;
  private static final Set<String> OPERATORS =
      Set.of(
          "and",
          "or",
          "not",
          "is",
          "in",
          "like",
          "ilike",
          "similar",
          "between",
          "isnull",
          "notnull",
          "overlaps",
          "null",
          "true",
          "false");
  private static final Map<String, String> TYPES =
      Map.of(
          "int", "int4",
          "integer", "int4",
          "bigint", "int8",
          "smallint", "int2",
          "real", "float4",
          "double", "float8",
          "boolean", "bool",
          "decimal", "numeric",
          "character", "bpchar");

  private record Figure(String name, boolean strong) {}

  private ExpressionName() {}

  static String of(String expression) {
    List<Token> tokens = Lexer.tokens(expression);
    return figure(tokens.subList(0, tokens.size() - 1), 0).map(Figure::name).orElse(NONE);
  }

  private static Optional<Figure> figure(List<Token> written, int depth) {
    List<Token> tokens = Enclosed.stripped(written);
    if (tokens.isEmpty() || depth > DEEPEST) {
      return Optional.empty();
    }
    if (tokens.get(0).isWord("case") && Enclosed.end(tokens, 0) == tokens.size() - 1) {
      int otherwise = Enclosed.last(tokens.subList(1, tokens.size() - 1), ExpressionName::isElse);
      return orWeak(
          otherwise < 0
              ? Optional.empty()
              : figure(tokens.subList(otherwise + 2, tokens.size() - 1), depth + 1),
          "case");
    }
    if (Enclosed.last(tokens, ExpressionName::isOperator) >= 0) {
      return Optional.empty();
    }
    if (Enclosed.last(tokens, token -> token.isWord("at")) > 0) {
      return strong("timezone");
    }
    int suffix = Enclosed.last(tokens, t -> t.isSymbol("::") || t.isWord("collate"));
    if (suffix > 0) {
      Optional<Figure> inner = figure(tokens.subList(0, suffix), depth + 1);
      return tokens.get(suffix).isSymbol("::")
          ? orWeak(inner, type(tokens.subList(suffix + 1, tokens.size())))
          : inner;
    }
    return primary(tokens, depth);
  }

  private static Optional<Figure> primary(List<Token> tokens, int depth) {
    Token last = tokens.get(tokens.size() - 1);
    if (last.isSymbol("]") && !tokens.get(0).isWord("array")) {
      return figure(tokens.subList(0, Enclosed.start(tokens, tokens.size() - 1)), depth + 1);
    }
    if (!tokens.get(0).isName()) {
      return last.isName() ? strong(last.value()) : Optional.empty();
    }
    int name = 0;
    while (name + 2 < tokens.size()
        && tokens.get(name + 1).isSymbol(".")
        && tokens.get(name + 2).isName()) {
      name += 2;
    }
    if (name == tokens.size() - 1 || tokens.get(name + 1).isSymbol("[")) {
      return strong(tokens.get(name).value());
    }
    boolean call = Enclosed.end(tokens, name + 1) == tokens.size() - 1;
    return call ? call(tokens.subList(name, tokens.size()), depth) : Optional.empty();
  }

  /** A function, or what is written as one. */
  private static Optional<Figure> call(List<Token> tokens, int depth) {
    List<Token> inside = tokens.subList(2, tokens.size() - 1);
    if (tokens.get(0).isWord("cast")) {
      int as = Enclosed.last(inside, token -> token.isWord("as"));
      return as < 0
          ? Optional.empty()
          : orWeak(
              figure(inside.subList(0, as), depth + 1),
              type(inside.subList(as + 1, inside.size())));
    }
    if (tokens.get(0).isWord("trim") && !inside.isEmpty()) {
      return strong(
          inside.get(0).isWord("leading")
              ? "ltrim"
              : inside.get(0).isWord("trailing") ? "rtrim" : "btrim");
    }
    return strong(tokens.get(0).value());
  }

  private static String type(List<Token> tokens) {
    String last = "";
    for (int i = 0; i < tokens.size() && tokens.get(i).isName(); i += 2) {
      last = tokens.get(i).value();
      if (i + 1 >= tokens.size() || !tokens.get(i + 1).isSymbol(".")) {
        break;
      }
    }
    boolean varying = tokens.stream().anyMatch(token -> token.isWord("varying"));
    boolean zoned = tokens.stream().anyMatch(token -> token.isWord("with"));
    return varying ? "varchar" : zoned ? last + "tz" : TYPES.getOrDefault(last, last);
  }

  private static Optional<Figure> orWeak(Optional<Figure> inner, String name) {
    return inner.filter(Figure::strong).or(() -> Optional.of(new Figure(name, false)));
  }

  private static Optional<Figure> strong(String name) {
    return Optional.of(new Figure(name, true));
  }

  private static boolean isElse(Token token) {
    return token.isWord("else");
  }

  private static boolean isOperator(Token token) {
    return token.kind() == TokenKind.OPERATOR
        || token.kind() == TokenKind.WORD && OPERATORS.contains(token.value());
  }
}
