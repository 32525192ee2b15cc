package tenantpath.report.sheet;

import java.util.Map;

/** The colours of the marks on white, as the page has them; a mark and a word say the same. */
final class ClassColours {
  static final String ERROR = "FFB3261E";

  private static final String PLAIN = "FF5F6368";
  private static final Map<String, String> BY_CLASS =
      Map.of(
          "ready", "FF00695C",
          "backfill", "FF9A5B00",
          "reference", "FF1557B0",
          "local", PLAIN,
          "undecided", "FFA3195B");
  private static final Map<String, String> BY_SEVERITY =
      Map.of("error", ERROR, "warning", "FF9A5B00");
  private static final Map<String, String> MARKS = Map.of("error", "▲", "warning", "△");

  private ClassColours() {}

  static String ofClass(String word) {
    return BY_CLASS.getOrDefault(word, PLAIN);
  }

  static String ofSeverity(String word) {
    return BY_SEVERITY.getOrDefault(word, PLAIN);
  }

  static String severityMark(String word) {
    return MARKS.getOrDefault(word, "·");
  }
}
