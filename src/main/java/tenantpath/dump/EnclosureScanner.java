package tenantpath.dump;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import tenantpath.source.Location;

/** Passes what has a beginning and an end: constants, quoted identifiers, block comments. */
final class EnclosureScanner {
  /** A quote or comment that was opened and never closed. */
  record Unclosed(String what, Location start) {}

  private static final int LONGEST_TAG = 1000;

  private final ByteCursor cursor;
  private Optional<Unclosed> unclosed = Optional.empty();

  EnclosureScanner(ByteCursor cursor) {
    this.cursor = cursor;
  }

  /** What was open when the text ended. */
  Optional<Unclosed> unclosed() {
    return unclosed;
  }

  /** Passes text between quotes in which a doubled quote is the only escape. */
  void quoted(String what) {
    Location start = cursor.location();
    int quote = cursor.peek();
    do {
      cursor.advance();
      if (!passUntil(quote)) {
        left(what, start);
        return;
      }
      cursor.advance();
    } while (cursor.peek() == quote);
  }

  private boolean passUntil(int wanted) {
    int here = cursor.peek();
    while (here != wanted && here != ByteCursor.END) {
      cursor.advance();
      here = cursor.peek();
    }
    return here == wanted;
  }

  /** Passes a string constant with backslash escapes; says whether it has any. */
  boolean escaped() {
    Location start = cursor.location();
    boolean escapes = false;
    cursor.advance();
    while (true) {
      int here = cursor.peek();
      if (here == ByteCursor.END) {
        left("string constant", start);
        return escapes;
      }
      cursor.advance();
      if (here == '\\') {
        escapes = true;
        cursor.advance();
      } else if (here == '\'') {
        if (cursor.peek() != '\'') {
          return escapes;
        }
        cursor.advance();
      }
    }
  }

  /** Passes dollar-quoted text; says whether that is what stands here. */
  boolean dollarQuoted() {
    Location start = cursor.location();
    byte[] delimiter = dollarDelimiter();
    if (delimiter.length == 0) {
      return false;
    }
    cursor.advance(delimiter.length);
    while (passUntil('$')) {
      if (isHere(delimiter)) {
        cursor.advance(delimiter.length);
        return true;
      }
      cursor.advance();
    }
    left("dollar-quoted text " + new String(delimiter, StandardCharsets.UTF_8), start);
    return true;
  }

  /** The {@code $tag$} that stands here; empty for a parameter or a lonely dollar. */
  private byte[] dollarDelimiter() {
    int length = 1;
    while (length < LONGEST_TAG && isTagPart(cursor.peek(length), length)) {
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

  private static boolean isTagPart(int here, int place) {
    return ElementScanner.isWordStart(here) || place > 1 && ElementScanner.isDigit(here);
  }

  private boolean isHere(byte[] bytes) {
    for (int i = 0; i < bytes.length; i++) {
      if (cursor.peek(i) != (bytes[i] & 0xFF)) {
        return false;
      }
    }
    return true;
  }

  /** Passes a comment, with the comments in it. */
  void blockComment() {
    Location start = cursor.location();
    long depth = 0;
    do {
      int here = cursor.peek();
      if (here == ByteCursor.END) {
        left("comment", start);
        return;
      }
      if (here == '/' && cursor.peek(1) == '*') {
        depth++;
        cursor.advance();
      } else if (here == '*' && cursor.peek(1) == '/') {
        depth--;
        cursor.advance();
      }
      cursor.advance();
    } while (depth > 0);
  }

  private void left(String what, Location start) {
    unclosed = Optional.of(new Unclosed(what, start));
  }
}
