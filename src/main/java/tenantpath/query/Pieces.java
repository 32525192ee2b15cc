package tenantpath.query;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts SQL text into {@link Piece}s, which together are the text again. */
final class Pieces {
  private static final Pattern DOLLAR_QUOTE =
      Pattern.compile("\\$([\\p{L}_\\x80-\\uffff][\\p{L}\\d_\\x80-\\uffff]*)?\\$");
  private static final Pattern STRING_PREFIX = Pattern.compile("(?i)([bxn]|u&)'");
  private static final String OPERATOR_CHARACTERS = "+-*/<>=~!@#%^&|`?";
  private static final String LETS_OPERATOR_END_IN_SIGN = "~!@#%^&|`?";

  private final String text;
  private int at;

  private Pieces(String text) {
    this.text = text;
  }

  static List<Piece> of(String text) {
    Pieces scanner = new Pieces(text);
    List<Piece> pieces = new ArrayList<>();
    while (scanner.at < text.length()) {
      int start = scanner.at;
      Piece.Kind kind = scanner.next();
      pieces.add(new Piece(kind, text.substring(start, scanner.at)));
    }
    return pieces;
  }

  private Piece.Kind next() {
    char c = text.charAt(at);
    if (Character.isWhitespace(c) || text.startsWith("--", at) || text.startsWith("/*", at)) {
      return blank();
    }
    if (c == '\'') {
      return quoted('\'', Piece.Kind.STRING);
    }
    if (c == '"') {
      return quoted('"', Piece.Kind.QUOTED_NAME);
    }
    if (c == '$') {
      return dollar();
    }
    if (isWordStart(c)) {
      return word();
    }
    if (isDigit(c)) {
      skipWhile("0123456789abcdefABCDEFxXoO_.");
      return Piece.Kind.NUMBER;
    }
    if (OPERATOR_CHARACTERS.indexOf(c) >= 0) {
      return operator();
    }
    at++;
    return Piece.Kind.MARK;
  }

  private Piece.Kind blank() {
    if (text.startsWith("--", at)) {
      at = endOf("\n", at);
    } else if (text.startsWith("/*", at)) {
      comment();
    } else {
      at++;
    }
    return Piece.Kind.BLANK;
  }

  private void comment() {
    int depth = 0;
    do {
      if (text.startsWith("/*", at)) {
        depth++;
        at += 2;
      } else if (text.startsWith("*/", at)) {
        depth--;
        at += 2;
      } else {
        at++;
      }
    } while (depth > 0 && at < text.length());
    at = Math.min(at, text.length());
  }

  private Piece.Kind quoted(char quote, Piece.Kind kind) {
    at = endOf(String.valueOf(quote), at + 1);
    while (at < text.length() && text.charAt(at) == quote) {
      at = endOf(String.valueOf(quote), at + 1);
    }
    return kind;
  }

  private Piece.Kind escapeString() {
    at += 2;
    while (at < text.length()) {
      char c = text.charAt(at++);
      if (c == '\\') {
        at++;
      } else if (c == '\'' && (at >= text.length() || text.charAt(at) != '\'')) {
        return Piece.Kind.STRING;
      } else if (c == '\'') {
        at++;
      }
    }
    at = text.length();
    return Piece.Kind.STRING;
  }

  private Piece.Kind dollar() {
    Matcher tag = DOLLAR_QUOTE.matcher(text).region(at, text.length());
    if (tag.lookingAt()) {
      at = endOf(tag.group(), tag.end());
      return Piece.Kind.STRING;
    }
    at++;
    skipWhile("0123456789");
    return Piece.Kind.MARK;
  }

  private Piece.Kind word() {
    if ((text.charAt(at) == 'E' || text.charAt(at) == 'e') && text.startsWith("'", at + 1)) {
      return escapeString();
    }
    Matcher prefix = STRING_PREFIX.matcher(text).region(at, text.length());
    if (prefix.lookingAt()) {
      at = prefix.end() - 1;
      return quoted('\'', Piece.Kind.STRING);
    }
    while (at < text.length() && isWordPart(text.charAt(at))) {
      at++;
    }
    return Piece.Kind.WORD;
  }

  /** As the server does: {@code a*-1} is two operators, {@code a@-1} is one. */
  private Piece.Kind operator() {
    int start = at;
    while (at < text.length()
        && OPERATOR_CHARACTERS.indexOf(text.charAt(at)) >= 0
        && !text.startsWith("--", at)
        && !text.startsWith("/*", at)) {
      at++;
    }
    while (at - start > 1 && endsInSign() && !mayEndInSign(start)) {
      at--;
    }
    return Piece.Kind.OPERATOR;
  }

  private boolean endsInSign() {
    return text.charAt(at - 1) == '+' || text.charAt(at - 1) == '-';
  }

  private boolean mayEndInSign(int start) {
    return text.substring(start, at)
        .chars()
        .anyMatch(c -> LETS_OPERATOR_END_IN_SIGN.indexOf(c) >= 0);
  }

  private int endOf(String end, int from) {
    int found = text.indexOf(end, from);
    return found < 0 ? text.length() : found + end.length();
  }

  private void skipWhile(String characters) {
    while (at < text.length() && characters.indexOf(text.charAt(at)) >= 0) {
      at++;
    }
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isWordStart(char c) {
    return Character.isLetter(c) || c == '_' || c >= 0x80;
  }

  private static boolean isWordPart(char c) {
    return isWordStart(c) || isDigit(c) || c == '$';
  }
}
