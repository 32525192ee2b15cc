package tenantpath.report.sql;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tenantpath.schema.Identifier;
import tenantpath.schema.RelationName;

/** Pieces of SQL text from raw names; the templates get nothing that is not quoted here. */
final class SqlText {
  /** Line ends, further control characters, and marks that change the direction of writing. */
  private static final Pattern UNFIT_FOR_COMMENT =
      Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]");

  private SqlText() {}

  /** A literal that a cast to regclass reads. */
  static String regclass(RelationName name) {
    return Identifier.literal(name.quoted());
  }

  /** Text that stays within one line of a comment. */
  static String comment(String text) {
    return isPlain(text) ? text : UNFIT_FOR_COMMENT.matcher(text).replaceAll(" ");
  }

  /** Most names are; the pattern takes its time. */
  private static boolean isPlain(String text) {
    return text.chars().allMatch(c -> c >= ' ' && c <= '~');
  }

  /** The columns of an alias: {@code t.a, t.b}. */
  static String columns(String alias, List<String> columns) {
    return columns.stream().map(column -> column(alias, column)).collect(Collectors.joining(", "));
  }

  static String column(String alias, String column) {
    return alias + "." + Identifier.quote(column);
  }

  /** An array of texts. */
  static String array(List<String> texts) {
    return texts.stream()
        .map(Identifier::literal)
        .collect(Collectors.joining(", ", "ARRAY[", "]::text[]"));
  }

  /** A piece of SQL within the quoted first argument of format(). */
  static String inFormat(String sql) {
    return sql.replace("'", "''").replace("%", "%%");
  }

  /** One value, or a row of several. */
  static String row(List<String> values) {
    return values.size() == 1 ? values.get(0) : "(" + String.join(", ", values) + ")";
  }

  /** A dollar quote's tag that occurs in none of the names. */
  static String dollarTag(Iterable<String> names) {
    String tag = "$tenantpath$";
    for (int i = 1; occurs(tag, names); i++) {
      tag = "$tenantpath_" + i + "$";
    }
    return tag;
  }

  private static boolean occurs(String tag, Iterable<String> names) {
    for (String name : names) {
      if (name.contains(tag)) {
        return true;
      }
    }
    return false;
  }
}
