package tenantpath.ddl;

import java.util.List;
import java.util.Set;
import tenantpath.dump.Lexer;
import tenantpath.dump.Token;
import tenantpath.dump.TokenKind;
import tenantpath.schema.Identifier;

/**
 * Writes names as the server prints them with {@code quote_all_identifiers} off, so that a dump
 * made with that option reads as any other one does.
 */
final class PlainNames {
  /** A string of one of these types holds the name of an object. */
  private static final Set<String> NAME_TYPES =
      Set.of(
          "regclass",
          "regcollation",
          "regconfig",
          "regdictionary",
          "regnamespace",
          "regoper",
          "regoperator",
          "regproc",
          "regprocedure",
          "regrole",
          "regtype");

  /** Key words that are allowed as an output name only behind AS: {@code SELECT 1 "year"}. */
  private static final Set<String> NO_BARE_LABELS =
      Set.of(
          "day", "filter", "hour", "minute", "month", "over", "second", "varying", "within",
          "without", "year");

  /** What stands before a type's name, beside a parameter's name. */
  private static final Set<String> BEFORE_TYPE = Set.of("returns", "setof");

  private PlainNames() {}

  /** The text of one of the tokens; strings but for names of objects are kept as they are. */
  static String printed(List<Token> tokens, int index) {
    Token token = tokens.get(index);
    return switch (token.kind()) {
      case QUOTED_IDENTIFIER -> name(tokens, index);
      case STRING -> isObjectName(tokens, index) ? objectName(token) : token.text();
      default -> token.text();
    };
  }

  private static String name(List<Token> tokens, int index) {
    Token token = tokens.get(index);
    if (index > 0) {
      Token before = tokens.get(index - 1);
      if (NO_BARE_LABELS.contains(token.value()) && endsOperand(before)) {
        return token.text();
      }
      if (token.value().equals("json") && beforeType(before)) {
        return token.value();
      }
    }
    return Identifier.quote(token.value());
  }

  private static boolean endsOperand(Token before) {
    return switch (before.kind()) {
      case QUOTED_IDENTIFIER, STRING, BIT_STRING, NUMBER, PARAMETER -> true;
      case PUNCTUATION -> before.isSymbol(")") || before.isSymbol("]");
      case WORD -> Identifier.quote(before.value()).equals(before.value());
      case OPERATOR, UNTERMINATED, END -> false;
    };
  }

  /** Since PostgreSQL 16 json is a key word, but the server never quotes the type. */
  private static boolean beforeType(Token before) {
    return before.isSymbol("::")
        || before.kind() == TokenKind.QUOTED_IDENTIFIER
        || before.kind() == TokenKind.WORD && BEFORE_TYPE.contains(before.value());
  }

  private static boolean isObjectName(List<Token> tokens, int index) {
    return index + 2 < tokens.size()
        && tokens.get(index).text().startsWith("'")
        && tokens.get(index + 1).isSymbol("::")
        && tokens.get(index + 2).isName()
        && NAME_TYPES.contains(tokens.get(index + 2).value());
  }

  private static String objectName(Token string) {
    String content = string.value();
    List<Token> tokens = Lexer.tokens(content);
    StringBuilder name = new StringBuilder();
    int end = 0;
    for (int i = 0; i < tokens.size(); i++) {
      name.append(content, end, tokens.get(i).offset()).append(printed(tokens, i));
      end = tokens.get(i).end();
    }
    return Identifier.literal(name.toString());
  }
}
