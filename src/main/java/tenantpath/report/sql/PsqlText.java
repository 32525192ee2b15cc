package tenantpath.report.sql;

/** Pieces of psql's commands from raw texts. */
final class PsqlText {
  private PsqlText() {}

  /** One argument of a command; psql reads escapes in its quotes. */
  static String literal(String text) {
    return '\''
        + text.replace("\\", "\\\\").replace("'", "''").replace("\n", "\\n").replace("\r", "\\r")
        + '\'';
  }

  /** Whether {@code \copy}, which reads to the end of its line and knows no escapes, can say it. */
  static boolean fitsCopy(String text) {
    return text.indexOf('\n') < 0 && text.indexOf('\r') < 0;
  }
}
