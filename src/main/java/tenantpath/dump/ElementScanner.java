package tenantpath.dump;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import tenantpath.source.Location;

/**
 * Steps over SQL text one lexical element at a time, by the rules of PostgreSQL's psqlscan.l. A
 * backslash outside of quotes and the end are not passed.
 */
final class ElementScanner {
  /** A quote or comment that was opened and never closed. */
  record Unclosed(String what, Location start) {}

  private static final int LONGEST_WORD_OF_INTEREST = 12;

  private final ByteCursor cursor;
  private boolean standardStrings = true;
  private String word = "";
  private boolean escapesContinue;
  private Optional<Unclosed> unclosed = Optional.empty();

  ElementScanner(ByteCursor cursor) {
    this.cursor = cursor;
  }

  /** Whether a backslash is an ordinary character in a plain string constant. */
  void standardConformingStrings(String setting) {
    standardStrings = !setting.equalsIgnoreCase("off");
  }

  /** The word just passed in lower case; words longer than any of interest are empty. */
  String word() {
    return word;
  }

  /** What was open when the text ended. */
  Optional<Unclosed> unclosed() {
    return unclosed;
  }

  Element next() {
    int here = cursor.peek();
    if (here == ByteCursor.END) {
      return Element.END;
    }
    if (isBlank(here)) {
      blank();
      return Element.BLANK;
    }
    boolean continued = escapesContinue;
    escapesContinue = false;
    if (isWordStart(here)) {
      return word(here);
    }
    switch (here) {
      case '\'':
        return string(continued || !standardStrings);
      case '"':
        quoted("quoted identifier", '"');
        return Element.QUOTED_IDENTIFIER;
      case '$':
        return dollar();
      case '-':
        return dash();
      case '/':
        return slash();
      case '(':
        return single(Element.OPENING_PARENTHESIS);
      case ')':
        return single(Element.CLOSING_PARENTHESIS);
      case ';':
        return single(Element.SEMICOLON);
      case '\\':
        return Element.BACKSLASH;
      default:
        return single(Element.OTHER);
    }
  }

  private Element single(Element element) {
    cursor.advance();
    return element;
  }

  private void blank() {
    while (isBlank(cursor.peek())) {
      cursor.advance();
    }
  }

  private Element word(int first) {
    StringBuilder letters = new StringBuilder();
    int here = first;
    while (isWordStart(here) || here >= '0' && here <= '9' || here == '$') {
      if (letters.length() <= LONGEST_WORD_OF_INTEREST) {
        letters.append((char) here);
      }
      cursor.advance();
      here = cursor.peek();
    }
    word =
        letters.length() > LONGEST_WORD_OF_INTEREST
            ? ""
            : letters.toString().toLowerCase(Locale.ROOT);
    return here == '\'' && word.equals("e") ? string(true) : Element.WORD;
  }

  private Element string(boolean escapes) {
    if (escapes) {
      escaped();
      escapesContinue = true;
    } else {
      quoted("string constant", '\'');
    }
    return Element.STRING;
  }

  private void quoted(String what, int quote) {
    Location start = cursor.location();
    cursor.advance();
    while (true) {
      int here = cursor.peek();
      if (here == ByteCursor.END) {
        unclosed = Optional.of(new Unclosed(what, start));
        return;
      }
      cursor.advance();
      if (here == quote) {
        if (cursor.peek() != quote) {
          return;
        }
        cursor.advance();
      }
    }
  }

  private void escaped() {
    Location start = cursor.location();
    cursor.advance();
    while (true) {
      int here = cursor.peek();
      if (here == ByteCursor.END) {
        unclosed = Optional.of(new Unclosed("string constant", start));
        return;
      }
      cursor.advance();
      if (here == '\\') {
        cursor.advance();
      } else if (here == '\'') {
        if (cursor.peek() != '\'') {
          return;
        }
        cursor.advance();
      }
    }
  }

  private Element dollar() {
    Location start = cursor.location();
    byte[] delimiter = dollarDelimiter();
    if (delimiter.length == 0) {
      cursor.advance();
      return Element.OTHER;
    }
    cursor.advance(delimiter.length);
    while (true) {
      int here = cursor.peek();
      if (here == ByteCursor.END) {
        unclosed = Optional.of(new Unclosed(dollarQuote(delimiter), start));
        return Element.STRING;
      }
      if (here == '$' && isHere(delimiter)) {
        cursor.advance(delimiter.length);
        return Element.STRING;
      }
      cursor.advance();
    }
  }

  private static String dollarQuote(byte[] delimiter) {
    return "dollar-quoted text " + new String(delimiter, StandardCharsets.UTF_8);
  }

  /** The {@code $tag$} that stands here; empty for a parameter or a lonely dollar. */
  private byte[] dollarDelimiter() {
    int length = 1;
    while (isWordStart(cursor.peek(length))
        || length > 1 && cursor.peek(length) >= '0' && cursor.peek(length) <= '9') {
      length++;
    }
    if (cursor.peek(length) != '$') {
      return new byte[0];
    }
    byte[] delimiter = new byte[length + 1];
    for (int i = 0; i <= length; i++) {
      delimiter[i] = (byte) cursor.peek(i);
    }
    return delimiter;
  }

  private boolean isHere(byte[] bytes) {
    for (int i = 0; i < bytes.length; i++) {
      if (cursor.peek(i) != (bytes[i] & 0xFF)) {
        return false;
      }
    }
    return true;
  }

  private Element dash() {
    if (cursor.peek(1) != '-') {
      return single(Element.OTHER);
    }
    while (cursor.peek() != '\n' && cursor.peek() != ByteCursor.END) {
      cursor.advance();
    }
    return Element.COMMENT;
  }

  private Element slash() {
    if (cursor.peek(1) != '*') {
      return single(Element.OTHER);
    }
    Location start = cursor.location();
    cursor.advance(2);
    int depth = 1;
    while (depth > 0) {
      int here = cursor.peek();
      if (here == ByteCursor.END) {
        unclosed = Optional.of(new Unclosed("comment", start));
        return Element.COMMENT;
      }
      if (here == '/' && cursor.peek(1) == '*') {
        depth++;
        cursor.advance(2);
      } else if (here == '*' && cursor.peek(1) == '/') {
        depth--;
        cursor.advance(2);
      } else {
        cursor.advance();
      }
    }
    return Element.COMMENT;
  }

  private static boolean isBlank(int here) {
    return here == ' ' || here >= '\t' && here <= '\r';
  }

  private static boolean isWordStart(int here) {
    return here >= 'a' && here <= 'z' || here >= 'A' && here <= 'Z' || here == '_' || here >= 0x80;
  }
}
