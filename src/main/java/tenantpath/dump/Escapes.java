package tenantpath.dump;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** What escapes inside quotes stand for. */
final class Escapes {
  private Escapes() {}

  static String backslash(String part) {
    if (part.indexOf('\\') < 0) {
      return part;
    }
    StringBuilder value = new StringBuilder(part.length());
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    int at = 0;
    while (at < part.length()) {
      if (part.charAt(at) != '\\' || at + 1 == part.length()) {
        flush(bytes, value);
        value.append(part.charAt(at++));
        continue;
      }
      at = escape(part, at + 1, bytes, value);
    }
    flush(bytes, value);
    return value.toString();
  }

  /** One escape, the backslash behind it; returns where the text goes on. */
  private static int escape(String part, int at, ByteArrayOutputStream bytes, StringBuilder value) {
    char c = part.charAt(at);
    int hexDigits = c == 'x' ? run(part, at + 1, 2, 16) : 0;
    int octalDigits = run(part, at, 3, 8);
    if (hexDigits > 0) {
      bytes.write(Integer.parseInt(part.substring(at + 1, at + 1 + hexDigits), 16));
      return at + 1 + hexDigits;
    }
    if (octalDigits > 0) {
      bytes.write(Integer.parseInt(part.substring(at, at + octalDigits), 8));
      return at + octalDigits;
    }
    flush(bytes, value);
    int length = c == 'u' ? 4 : c == 'U' ? 8 : 0;
    if (length > 0 && run(part, at + 1, length, 16) == length) {
      appendCodePoint(value, part.substring(at + 1, at + 1 + length));
      return at + 1 + length;
    }
    value.append(
        switch (c) {
          case 'b' -> '\b';
          case 'f' -> '\f';
          case 'n' -> '\n';
          case 'r' -> '\r';
          case 't' -> '\t';
          default -> c;
        });
    return at + 1;
  }

  private static void flush(ByteArrayOutputStream bytes, StringBuilder value) {
    if (bytes.size() > 0) {
      value.append(bytes.toString(StandardCharsets.UTF_8));
      bytes.reset();
    }
  }

  static String unicode(String part, char escape) {
    if (part.indexOf(escape) < 0) {
      return part;
    }
    StringBuilder value = new StringBuilder(part.length());
    int at = 0;
    while (at < part.length()) {
      char c = part.charAt(at);
      boolean plus = c == escape && at + 1 < part.length() && part.charAt(at + 1) == '+';
      int digits = plus ? 6 : 4;
      int from = plus ? at + 2 : at + 1;
      if (c == escape && run(part, from, digits, 16) == digits) {
        appendCodePoint(value, part.substring(from, from + digits));
        at = from + digits;
      } else if (c == escape && at + 1 < part.length() && part.charAt(at + 1) == escape) {
        value.append(escape);
        at += 2;
      } else {
        value.append(c);
        at++;
      }
    }
    return value.toString();
  }

  private static void appendCodePoint(StringBuilder value, String hex) {
    long point = Long.parseLong(hex, 16);
    if (Character.isValidCodePoint((int) point) && point <= Character.MAX_CODE_POINT) {
      value.appendCodePoint((int) point);
    } else {
      value.append('\uFFFD');
    }
  }

  private static int run(String part, int from, int most, int radix) {
    int length = 0;
    while (length < most
        && from + length < part.length()
        && part.charAt(from + length) < 0x80
        && Character.digit(part.charAt(from + length), radix) >= 0) {
      length++;
    }
    return length;
  }
}
