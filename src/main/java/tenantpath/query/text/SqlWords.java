package tenantpath.query.text;

import java.util.regex.Pattern;
import tenantpath.schema.Identifier;

/** Questions to a piece of SQL that need no parser: what stands in it outside of literals. */
public final class SqlWords {
  private SqlWords() {}

  /** The text with string literals emptied and comments taken out. */
  public static String code(String sql) {
    StringBuilder code = new StringBuilder(sql.length());
    int at = 0;
    while (at < sql.length()) {
      int next = afterHidden(sql, at);
      if (next > at) {
        code.append(sql.charAt(at) == '\'' ? "''" : " ");
        at = next;
      } else {
        code.append(sql.charAt(at++));
      }
    }
    return code.toString();
  }

  /** Where the literal or comment that starts here ends; {@code at} if none does. */
  private static int afterHidden(String sql, int at) {
    if (sql.charAt(at) == '\'') {
      return afterLiteral(sql, at);
    }
    if (sql.startsWith("--", at)) {
      int end = sql.indexOf('\n', at);
      return end < 0 ? sql.length() : end;
    }
    if (sql.startsWith("/*", at)) {
      int end = sql.indexOf("*/", at + 2);
      return end < 0 ? sql.length() : end + 2;
    }
    return at;
  }

  /** The place after a literal's closing quote; doubled quotes belong to it. */
  public static int afterLiteral(String sql, int at) {
    boolean escapes = at > 0 && (sql.charAt(at - 1) == 'E' || sql.charAt(at - 1) == 'e');
    int i = at + 1;
    while (i < sql.length()) {
      char c = sql.charAt(i);
      if (escapes && c == '\\') {
        i++;
      } else if (c == '\'' && i + 1 < sql.length() && sql.charAt(i + 1) == '\'') {
        i++;
      } else if (c == '\'') {
        return i + 1;
      }
      i++;
    }
    return sql.length();
  }

  /** Whether a column or function of this raw name stands in the text. */
  public static boolean names(String sql, String name) {
    String quoted = Identifier.quote(name);
    if (quoted.startsWith("\"")) {
      return code(sql).contains(quoted);
    }
    return word(code(sql), Pattern.quote(quoted), 0);
  }

  /** Whether a key word stands in the text. */
  public static boolean hasKeyword(String sql, String keyword) {
    return word(code(sql), Pattern.quote(keyword), Pattern.CASE_INSENSITIVE);
  }

  private static boolean word(String code, String word, int flags) {
    return Pattern.compile("(?<![\\w$\"])" + word + "(?![\\w$\"])", flags).matcher(code).find();
  }
}
