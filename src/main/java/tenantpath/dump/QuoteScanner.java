package tenantpath.dump;

/** Reads one quoted string or identifier, whose prefix and opening quote are behind it. */
final class QuoteScanner {
  private final String text;
  private final int start;
  private final int content;
  private int position;

  QuoteScanner(String text, int start, int content) {
    this.text = text;
    this.start = start;
    this.content = content;
    this.position = content;
  }

  Token string() {
    return continued(TokenKind.STRING, false);
  }

  Token bitString() {
    Token bits = continued(TokenKind.BIT_STRING, false);
    return new Token(bits.kind(), bits.offset(), bits.text(), bits.text());
  }

  Token escapeString() {
    return continued(TokenKind.STRING, true);
  }

  Token identifier() {
    int close = closing('"', false);
    if (close < 0) {
      return unterminated();
    }
    position = close + 1;
    return token(TokenKind.QUOTED_IDENTIFIER, NameLimit.clipped(doubled(content, close, '"')));
  }

  Token unicodeIdentifier() {
    Token raw = identifierWithoutLimit();
    if (raw.kind() == TokenKind.UNTERMINATED) {
      return raw;
    }
    char escape = escapeCharacter();
    return token(raw.kind(), NameLimit.clipped(Escapes.unicode(raw.value(), escape)));
  }

  private Token identifierWithoutLimit() {
    int close = closing('"', false);
    if (close < 0) {
      return unterminated();
    }
    position = close + 1;
    return token(TokenKind.QUOTED_IDENTIFIER, doubled(content, close, '"'));
  }

  Token unicodeString() {
    Token raw = continued(TokenKind.STRING, false);
    if (raw.kind() == TokenKind.UNTERMINATED) {
      return raw;
    }
    char escape = escapeCharacter();
    return token(TokenKind.STRING, Escapes.unicode(raw.value(), escape));
  }

  /** Two strings with a line break between them are one. */
  private Token continued(TokenKind kind, boolean escapes) {
    StringBuilder value = new StringBuilder();
    int from = content;
    while (true) {
      position = from;
      int close = closing('\'', escapes);
      if (close < 0) {
        return unterminated();
      }
      String part = doubled(from, close, '\'');
      value.append(escapes ? Escapes.backslash(part) : part);
      position = close + 1;
      int next = continuation();
      if (next < 0) {
        return token(kind, value.toString());
      }
      from = next;
    }
  }

  private int continuation() {
    int at = position;
    boolean lineBreak = false;
    while (at < text.length() && Lexer.isBlank(text.charAt(at))) {
      lineBreak |= text.charAt(at) == '\n' || text.charAt(at) == '\r';
      at++;
    }
    return lineBreak && at < text.length() && text.charAt(at) == '\'' ? at + 1 : -1;
  }

  private int closing(char quote, boolean escapes) {
    int at = position;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '\\' && escapes) {
        at += 2;
      } else if (c != quote) {
        at++;
      } else if (at + 1 < text.length() && text.charAt(at + 1) == quote) {
        at += 2;
      } else {
        return at;
      }
    }
    return -1;
  }

  private String doubled(int from, int to, char quote) {
    String part = text.substring(from, to);
    return part.indexOf(quote) < 0 ? part : part.replace("" + quote + quote, "" + quote);
  }

  /** Reads UESCAPE 'c' behind a U& quote, if it is there. */
  private char escapeCharacter() {
    Lexer ahead = new Lexer(text.substring(position, Math.min(text.length(), position + 80)));
    if (!ahead.next().isWord("uescape")) {
      return '\\';
    }
    Token character = ahead.next();
    if (character.kind() != TokenKind.STRING || character.value().length() != 1) {
      return '\\';
    }
    position += character.end();
    return character.value().charAt(0);
  }

  private Token unterminated() {
    position = text.length();
    String raw = text.substring(start);
    return new Token(TokenKind.UNTERMINATED, start, raw, raw);
  }

  private Token token(TokenKind kind, String value) {
    return new Token(kind, start, text.substring(start, position), value);
  }
}
