package tenantpath.report.sheet;

import java.util.regex.Pattern;
import tenantpath.report.VisibleText;

/** Writes a text of the dump so that a spreadsheet shows it as it is and computes nothing. */
public final class SheetText {
  /** What Excel holds in a cell, in UTF-16 units; a longer text makes it repair the file. */
  static final int LONGEST = 32_767;

  /** What Excel holds of line feeds in a cell. */
  static final int MOST_LINE_FEEDS = 253;

  private static final String STARTS_A_FORMULA = "=+-@\t\r\n";
  private static final Pattern LOOKS_ESCAPED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

  private SheetText() {}

  /** A name or a sentence on one line: characters that nobody sees are written out. */
  public static String line(String text) {
    return cell(VisibleText.of(text));
  }

  /** The same of a text whose lines and tabs stay, such as SQL. */
  public static String block(String text) {
    return cell(VisibleText.of(text.replace("\r\n", "\n"), "\n\t"));
  }

  /** An apostrophe before what a spreadsheet would compute. */
  public static String cell(String text) {
    boolean formula = !text.isEmpty() && STARTS_A_FORMULA.indexOf(text.charAt(0)) >= 0;
    return formula ? "'" + text : text;
  }

  /** The text that {@link #cell} was given. */
  public static String withoutApostrophe(String cell) {
    boolean added =
        cell.length() > 1
            && cell.charAt(0) == '\''
            && STARTS_A_FORMULA.indexOf(cell.charAt(1)) >= 0;
    return added ? cell.substring(1) : cell;
  }

  /**
   * The text as XLSX keeps it: {@code _x0041_} would be read as an A, what is longer than a cell is
   * cut, and lines beyond those that a cell can have go on in its last one.
   *
   * @param rest what to say where it is cut, such as where the whole text is
   */
  static String xlsx(String text, String rest) {
    String lines = inFewLines(text);
    String escaped = lines.indexOf("_x") < 0 ? lines : escape(lines);
    if (escaped.length() <= LONGEST) {
      return escaped;
    }
    int end = LONGEST - rest.length();
    return escaped.substring(0, Character.isHighSurrogate(escaped.charAt(end - 1)) ? end - 1 : end)
        + rest;
  }

  private static String inFewLines(String text) {
    int at = -1;
    for (int feeds = 0; feeds < MOST_LINE_FEEDS; feeds++) {
      at = text.indexOf('\n', at + 1);
      if (at < 0) {
        return text;
      }
    }
    return text.substring(0, at + 1) + text.substring(at + 1).replace('\n', ' ');
  }

  private static String escape(String text) {
    return LOOKS_ESCAPED.matcher(text).replaceAll("_x005F_");
  }
}
