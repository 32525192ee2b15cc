package tenantpath.report.sheet;

import java.util.Map;

/**
 * A column of a sheet.
 *
 * @param width in characters
 * @param use what is in it
 */
record SheetColumn(String header, double width, Use use) {
  private static final Map<String, Integer> WIDTHS = Map.of("owner", 18, "status", 14, "notes", 50);
  private static final int WIDTH = 24;
  private static final double WRAPPED = 0.9;

  /** What is in a column, and so how it is shown. */
  enum Use {
    WORDS,
    NUMBER,
    /** What people write: kept as they typed it, be it a date, a number or {@code =1+1}. */
    PEOPLE
  }

  SheetColumn(String header, double width) {
    this(header, width, Use.WORDS);
  }

  static SheetColumn number(String header, double width) {
    return new SheetColumn(header, width, Use.NUMBER);
  }

  /** How many lines a text takes here, roughly: words do not break. */
  int lines(String text) {
    return text.lines().mapToInt(line -> 1 + (int) (line.length() * WRAPPED / width)).sum();
  }

  static SheetColumn ofPeople(String header) {
    return new SheetColumn(header, WIDTHS.getOrDefault(header, WIDTH), Use.PEOPLE);
  }
}
