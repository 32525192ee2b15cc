package tenantpath.ddl;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import tenantpath.dump.Lexer;
import tenantpath.dump.Statement;
import tenantpath.dump.Token;
import tenantpath.dump.TokenKind;
import tenantpath.source.Span;

/** Walks over the tokens of one statement. Words are given in lower case. */
final class TokenCursor {
  private final String text;
  private final List<Token> tokens;
  private final Positions positions;
  private int index;

  TokenCursor(Statement statement) {
    text = statement.text();
    tokens = Lexer.tokens(text);
    positions = new Positions(statement);
  }

  Token peek() {
    return tokens.get(index);
  }

  Token peek(int ahead) {
    return tokens.get(Math.min(index + ahead, tokens.size() - 1));
  }

  Token next() {
    Token token = tokens.get(index);
    if (token.kind() == TokenKind.END) {
      throw new NotUnderstood("the statement ends too early");
    }
    if (token.kind() == TokenKind.UNTERMINATED) {
      throw new NotUnderstood("a quote is not closed");
    }
    index++;
    return token;
  }

  boolean atEnd() {
    return peek().kind() == TokenKind.END || peek().isSymbol(";");
  }

  void expectEnd() {
    if (!atEnd()) {
      throw unexpected("the end of the statement");
    }
  }

  /** Whether these words come next. */
  boolean at(String... words) {
    for (int i = 0; i < words.length; i++) {
      if (!peek(i).isWord(words[i])) {
        return false;
      }
    }
    return true;
  }

  boolean atAnyOf(Set<String> words) {
    return peek().kind() == TokenKind.WORD && words.contains(peek().value());
  }

  /** Whether the statement ends in OWNER TO somebody. */
  boolean endsWithOwner() {
    int end = tokens.size() - 1;
    while (end > 0 && tokens.get(end - 1).isSymbol(";")) {
      end--;
    }
    return end > 3 && tokens.get(end - 3).isWord("owner") && tokens.get(end - 2).isWord("to");
  }

  /** Goes past these words if they come next. */
  boolean accept(String... words) {
    if (!at(words)) {
      return false;
    }
    index += words.length;
    return true;
  }

  void expect(String... words) {
    if (!accept(words)) {
      throw unexpected(String.join(" ", words).toUpperCase(Locale.ROOT));
    }
  }

  boolean atSymbol(String symbol) {
    return peek().isSymbol(symbol);
  }

  boolean acceptSymbol(String symbol) {
    if (!atSymbol(symbol)) {
      return false;
    }
    index++;
    return true;
  }

  void expectSymbol(String symbol) {
    if (!acceptSymbol(symbol)) {
      throw unexpected("\"" + symbol + "\"");
    }
  }

  NotUnderstood unexpected(String wanted) {
    Token token = peek();
    if (token.kind() == TokenKind.END) {
      return new NotUnderstood(wanted + " was expected, but the statement ends");
    }
    String found = token.text().length() > 40 ? token.text().substring(0, 40) + "…" : token.text();
    return new NotUnderstood(wanted + " was expected at \"" + found + "\"");
  }

  /** One name: any word, key words included, or a quoted identifier. */
  String name() {
    if (!peek().isName()) {
      throw unexpected("a name");
    }
    return next().value();
  }

  /** A name with its schema; a database in front of it is left out. */
  QualifiedName qualifiedName() {
    String last = name();
    Optional<String> schema = Optional.empty();
    while (atSymbol(".") && peek(1).isName()) {
      next();
      schema = Optional.of(last);
      last = name();
    }
    return new QualifiedName(schema, last);
  }

  String string() {
    if (peek().kind() != TokenKind.STRING) {
      throw unexpected("a string");
    }
    return next().value();
  }

  /** Names between parentheses. */
  List<String> nameList() {
    expectSymbol("(");
    List<String> names = new ArrayList<>();
    do {
      names.add(name());
    } while (acceptSymbol(","));
    expectSymbol(")");
    return names;
  }

  /** The text between parentheses, which come next; nesting costs no stack. */
  String parenthesised() {
    expectSymbol("(");
    int first = index;
    int depth = 1;
    while (true) {
      Token token = next();
      if (token.isSymbol("(")) {
        depth++;
      } else if (token.isSymbol(")") && --depth == 0) {
        return text(first, index - 1);
      }
    }
  }

  /** The text up to a stop word, a comma or a closing parenthesis outside all brackets. */
  String expression(Set<String> stopWords) {
    int first = index;
    int depth = 0;
    while (!atEnd()) {
      Token token = peek();
      if (depth == 0 && index > first && ends(token, stopWords)) {
        break;
      }
      depth += nesting(token);
      next();
    }
    return text(first, index);
  }

  private boolean ends(Token token, Set<String> stopWords) {
    if (token.isSymbol(",") || token.isSymbol(")") || token.isSymbol("]")) {
      return true;
    }
    return token.kind() == TokenKind.WORD
        && stopWords.contains(token.value())
        && !wantsOperand(tokens.get(index - 1));
  }

  /** After these a stop word such as NULL is an operand: {@code x IS DISTINCT FROM NULL}. */
  private static boolean wantsOperand(Token previous) {
    return previous.kind() == TokenKind.OPERATOR
        || previous.isSymbol("::")
        || previous.isSymbol(".")
        || previous.isWord("from");
  }

  private static int nesting(Token token) {
    if (token.isSymbol("(") || token.isSymbol("[") || token.isWord("case")) {
      return 1;
    }
    return token.isSymbol(")") || token.isSymbol("]") || token.isWord("end") ? -1 : 0;
  }

  /** The text of everything that is left. */
  String rest() {
    int first = index;
    while (!atEnd()) {
      next();
    }
    return text(first, index);
  }

  /** The whole statement, comments replaced by a blank. */
  String wholeStatement() {
    int end = tokens.size() - 1;
    while (end > 0 && tokens.get(end - 1).isSymbol(";")) {
      end--;
    }
    return text(0, end);
  }

  /** A place to go back to, or to take text from. */
  int mark() {
    return index;
  }

  void reset(int mark) {
    index = mark;
  }

  /** The text from a mark up to here, comments replaced by a blank. */
  String textSince(int mark) {
    return text(mark, index);
  }

  /** The tokens from a mark up to here. */
  List<Token> tokensSince(int mark) {
    return tokens.subList(mark, index);
  }

  /** The text from a mark up to another: comments become a blank, names lose needless quotes. */
  String text(int from, int to) {
    if (from >= to) {
      return "";
    }
    StringBuilder result = new StringBuilder();
    int end = tokens.get(from).offset();
    for (int i = from; i < to; i++) {
      Token token = tokens.get(i);
      String gap = text.substring(end, token.offset());
      result.append(gap.isBlank() ? gap : " ").append(PlainNames.printed(tokens, i));
      end = token.end();
    }
    return result.toString();
  }

  /** Where the next token stands. */
  Span span() {
    return positions.at(peek().offset());
  }
}
