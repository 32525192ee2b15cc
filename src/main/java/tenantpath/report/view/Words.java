package tenantpath.report.view;

import java.util.List;
import java.util.Locale;

/** Counts and lists in words, alike in every report and locale. */
final class Words {
  private Words() {}

  /** "1 table", "2 tables". */
  static String count(long number, String noun) {
    return number(number) + " " + (number == 1 ? noun : plural(noun));
  }

  /** "1 is", "2 are": the verb that agrees with the number. */
  static String verb(long number, String one, String many) {
    return number(number) + " " + (number == 1 ? one : many);
  }

  /** With a comma between thousands. */
  static String number(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  /** "a", "a and b", "a, b and c". */
  static String list(List<String> items) {
    int last = items.size() - 1;
    if (last <= 0) {
      return String.join("", items);
    }
    return String.join(", ", items.subList(0, last)) + " and " + items.get(last);
  }

  /** A share as a whole per cent, never 0 for something nor 100 for less than all. */
  static String percent(long part, long whole) {
    if (whole == 0 || part == 0) {
      return "0 %";
    }
    long rounded = Math.round(100.0 * part / whole);
    if (rounded == 0) {
      return "< 1 %";
    }
    return rounded == 100 && part < whole ? "> 99 %" : rounded + " %";
  }

  private static String plural(String noun) {
    if (noun.endsWith("x") || noun.endsWith("ch") || noun.endsWith("sh")) {
      return noun + "es";
    }
    boolean consonantY = noun.endsWith("y") && "aeiou".indexOf(noun.charAt(noun.length() - 2)) < 0;
    return consonantY ? noun.substring(0, noun.length() - 1) + "ies" : noun + "s";
  }
}
