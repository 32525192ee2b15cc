package tenantpath.dump;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Steps over SQL text one lexical element at a time, by the rules of PostgreSQL's psqlscan.l. A
 * backslash outside of quotes and the end are not passed.
 */
final class ElementScanner {
  private static final int LONGEST_LINE = 1000;
  private static final int LONGEST_WORD_OF_INTEREST = 12;

  private final ByteCursor cursor;
  private final ReadingSettings session;
  private final EnclosureScanner enclosures;
  private final List<Integer> escapedStrings = new ArrayList<>();
  private String word = "";
  private boolean escapesContinue;
  private boolean prefixed;
  private int start;

  ElementScanner(ByteCursor cursor, ReadingSettings session) {
    this.cursor = cursor;
    this.session = session;
    this.enclosures = new EnclosureScanner(cursor);
  }

  /** Keeps from here on what stands in the cursor. */
  void hold() {
    cursor.hold();
    escapedStrings.clear();
  }

  /**
   * Where, counted from the hold, a plain string constant stands that has a backslash which the
   * dump means as an escape.
   */
  List<Integer> escapedStrings() {
    return escapedStrings;
  }

  /** The word just passed in lower case; words longer than any of interest are empty. */
  String word() {
    return word;
  }

  /** What was open when the text ended. */
  Optional<EnclosureScanner.Unclosed> unclosed() {
    return enclosures.unclosed();
  }

  Element next() {
    int here = cursor.peek();
    if (here == ByteCursor.END) {
      return Element.END;
    }
    if (isBlank(here)) {
      return blank();
    }
    if (isComment(here)) {
      return comment(here);
    }
    boolean continued = escapesContinue;
    escapesContinue = false;
    if (!continued) {
      start = cursor.heldLength();
      prefixed = false;
    }
    return switch (here) {
      case '\'' -> continued || !session.standardStrings() ? escapedString() : plainString();
      case '"' -> quotedIdentifier();
      case '$' -> dollar();
      case '(' -> single(Element.OPENING_PARENTHESIS);
      case ')' -> single(Element.CLOSING_PARENTHESIS);
      case ';' -> single(Element.SEMICOLON);
      case '.' -> single(Element.DOT);
      case '\\' -> Element.BACKSLASH;
      default -> isWordStart(here) ? word(here) : single(Element.OTHER);
    };
  }

  private Element single(Element element) {
    cursor.advance();
    return element;
  }

  private Element blank() {
    while (isBlank(cursor.peek())) {
      cursor.advance();
    }
    return Element.BLANK;
  }

  private Element word(int first) {
    StringBuilder letters = new StringBuilder();
    int here = first;
    while (isWordStart(here) || isDigit(here) || here == '$') {
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
    if (here == '\'' && word.equals("e")) {
      prefixed = true;
      return escapedString();
    }
    return Element.WORD;
  }

  private Element plainString() {
    enclosures.quoted("string constant");
    return Element.STRING;
  }

  private Element escapedString() {
    if (enclosures.escaped() && !prefixed && cursor.isHolding()) {
      escapedStrings.add(start);
      prefixed = true;
    }
    escapesContinue = true;
    return Element.STRING;
  }

  private Element quotedIdentifier() {
    enclosures.quoted("quoted identifier");
    return Element.QUOTED_IDENTIFIER;
  }

  private Element dollar() {
    return enclosures.dollarQuoted() ? Element.STRING : single(Element.OTHER);
  }

  /** Whether a comment begins here. */
  boolean isComment(int here) {
    return here == '-' && cursor.peek(1) == '-' || here == '/' && cursor.peek(1) == '*';
  }

  private Element comment(int first) {
    if (first == '/') {
      enclosures.blockComment();
      return Element.COMMENT;
    }
    int here = first;
    while (here != '\n' && here != '\r' && here != ByteCursor.END) {
      cursor.advance();
      here = cursor.peek();
    }
    return Element.COMMENT;
  }

  /** Passes what stands before the end of the line and gives its beginning. */
  byte[] takeLine() {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    int here = cursor.peek();
    while (here != '\n' && here != ByteCursor.END) {
      if (line.size() < LONGEST_LINE) {
        line.write(here);
      }
      cursor.advance();
      here = cursor.peek();
    }
    return line.toByteArray();
  }

  static boolean isBlank(int here) {
    return here == ' ' || here >= '\t' && here <= '\r';
  }

  static boolean isDigit(int here) {
    return here >= '0' && here <= '9';
  }

  static boolean isWordStart(int here) {
    return here >= 'a' && here <= 'z' || here >= 'A' && here <= 'Z' || here == '_' || here >= 0x80;
  }
}
