package tenantpath.dump;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads the text of one statement token by token, as the server's own scanner does; white space and
 * comments are skipped. It never fails: what it cannot close is an UNTERMINATED token.
 */
public final class Lexer {
  private static final String OPERATOR_CHARACTERS = "~!@#^&|`?+-*/%<>=";
  private static final String FREE_ENDING = "~!@#^&|`?%";

  private final String text;
  private int position;

  public Lexer(String text) {
    this.text = text;
  }

  /** All tokens of a text, END last. */
  public static List<Token> tokens(String text) {
    Lexer lexer = new Lexer(text);
    List<Token> tokens = new ArrayList<>(Math.min(text.length() / 6, 1 << 16) + 2);
    Token token;
    do {
      token = lexer.next();
      tokens.add(token);
    } while (token.kind() != TokenKind.END);
    return tokens;
  }

  /** The next token; END, again and again, after the last. */
  public Token next() {
    skipBlanksAndComments();
    if (position >= text.length()) {
      return new Token(TokenKind.END, text.length(), "", "");
    }
    char first = text.charAt(position);
    if (isNameStart(first)) {
      return prefixedQuoteOrWord(first);
    }
    if (isDigit(first) || first == '.' && isDigit(peek(1))) {
      return number();
    }
    return switch (first) {
      case '\'' -> quoted(new QuoteScanner(text, position, position + 1).string());
      case '"' -> quoted(new QuoteScanner(text, position, position + 1).identifier());
      case '$' -> dollar();
      case '(', ')', '[', ']', ',', ';' -> take(TokenKind.PUNCTUATION, 1);
      case '.' -> take(TokenKind.PUNCTUATION, peek(1) == '.' ? 2 : 1);
      case ':' -> take(TokenKind.PUNCTUATION, peek(1) == ':' || peek(1) == '=' ? 2 : 1);
      default -> operator();
    };
  }

  private void skipBlanksAndComments() {
    while (position < text.length()) {
      char c = text.charAt(position);
      if (isBlank(c)) {
        position++;
      } else if (c == '-' && peek(1) == '-') {
        position = endOfLine(position);
      } else if (c == '/' && peek(1) == '*') {
        position = endOfBlockComment(position);
      } else {
        return;
      }
    }
  }

  private int endOfLine(int from) {
    int end = from;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    return end;
  }

  private int endOfBlockComment(int from) {
    int depth = 0;
    int at = from;
    while (at < text.length()) {
      if (text.startsWith("/*", at)) {
        depth++;
        at += 2;
      } else if (text.startsWith("*/", at)) {
        depth--;
        at += 2;
        if (depth == 0) {
          return at;
        }
      } else {
        at++;
      }
    }
    return at;
  }

  private Token prefixedQuoteOrWord(char first) {
    char second = peek(1);
    if (second == '\'') {
      QuoteScanner scanner = new QuoteScanner(text, position, position + 2);
      switch (first) {
        case 'e', 'E':
          return quoted(scanner.escapeString());
        case 'n', 'N':
          return quoted(scanner.string());
        case 'b', 'B', 'x', 'X':
          return quoted(scanner.bitString());
        default:
          break;
      }
    }
    if ((first == 'u' || first == 'U') && second == '&') {
      QuoteScanner scanner = new QuoteScanner(text, position, position + 3);
      if (peek(2) == '\'') {
        return quoted(scanner.unicodeString());
      }
      if (peek(2) == '"') {
        return quoted(scanner.unicodeIdentifier());
      }
    }
    return word();
  }

  private Token quoted(Token token) {
    position = token.end();
    return token;
  }

  private Token word() {
    int start = position;
    boolean fold = false;
    while (position < text.length() && isNamePart(text.charAt(position))) {
      char c = text.charAt(position);
      fold |= c >= 'A' && c <= 'Z';
      position++;
    }
    String raw = text.substring(start, position);
    String value = NameLimit.clipped(fold ? folded(raw) : raw);
    return new Token(TokenKind.WORD, start, raw, value);
  }

  /** The server folds ASCII letters only, whatever the locale. */
  private static String folded(String raw) {
    char[] chars = raw.toCharArray();
    for (int i = 0; i < chars.length; i++) {
      if (chars[i] >= 'A' && chars[i] <= 'Z') {
        chars[i] += 'a' - 'A';
      }
    }
    return new String(chars);
  }

  private Token number() {
    int start = position;
    if (text.charAt(position) == '0' && "xXoObB".indexOf(peek(1)) >= 0) {
      position += 2;
      skipNumberPart();
      return finished(TokenKind.NUMBER, start);
    }
    skipDigits();
    if (peek(0) == '.' && peek(1) != '.') {
      position++;
      skipDigits();
    }
    if ("eE".indexOf(peek(0)) >= 0) {
      int digits = peek(1) == '+' || peek(1) == '-' ? 2 : 1;
      if (isDigit(peek(digits))) {
        position += digits;
        skipDigits();
      }
    }
    return finished(TokenKind.NUMBER, start);
  }

  private void skipDigits() {
    while (isDigit(peek(0)) || peek(0) == '_' && isDigit(peek(1))) {
      position++;
    }
  }

  private void skipNumberPart() {
    while (Character.digit(peek(0), 16) >= 0 || peek(0) == '_') {
      position++;
    }
  }

  private Token dollar() {
    if (isDigit(peek(1))) {
      int start = position++;
      skipDigits();
      return finished(TokenKind.PARAMETER, start);
    }
    int tagEnd = position + 1;
    while (tagEnd < end() && text.charAt(tagEnd) != '$' && isNamePart(text.charAt(tagEnd))) {
      tagEnd++;
    }
    if (tagEnd >= end() || text.charAt(tagEnd) != '$') {
      return take(TokenKind.OPERATOR, 1);
    }
    String tag = text.substring(position, tagEnd + 1);
    int close = text.indexOf(tag, tagEnd + 1);
    if (close < 0) {
      return take(TokenKind.UNTERMINATED, end() - position);
    }
    int start = position;
    position = close + tag.length();
    return new Token(
        TokenKind.STRING,
        start,
        text.substring(start, position),
        text.substring(tagEnd + 1, close));
  }

  private Token operator() {
    int stop = position;
    boolean endsFreely = false;
    while (stop < end() && OPERATOR_CHARACTERS.indexOf(text.charAt(stop)) >= 0) {
      if (stop > position && (text.startsWith("--", stop) || text.startsWith("/*", stop))) {
        break;
      }
      endsFreely |= FREE_ENDING.indexOf(text.charAt(stop)) >= 0;
      stop++;
    }
    if (!endsFreely) {
      while (stop > position + 1 && "+-".indexOf(text.charAt(stop - 1)) >= 0) {
        stop--;
      }
    }
    return take(TokenKind.OPERATOR, Math.max(1, stop - position));
  }

  private Token take(TokenKind kind, int length) {
    int start = position;
    position += length;
    return finished(kind, start);
  }

  private Token finished(TokenKind kind, int start) {
    String raw = text.substring(start, position);
    return new Token(kind, start, raw, raw);
  }

  private int end() {
    return text.length();
  }

  private char peek(int ahead) {
    int at = position + ahead;
    return at < text.length() ? text.charAt(at) : '\0';
  }

  static boolean isBlank(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f' || c == '\u000b';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isNameStart(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_' || c >= 0x80;
  }

  private static boolean isNamePart(char c) {
    return isNameStart(c) || isDigit(c) || c == '$';
  }
}
