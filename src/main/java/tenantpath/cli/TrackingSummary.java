package tenantpath.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tenantpath.report.sheet.Tracking;

/** Says what became of an earlier tracking sheet: at most five lines. */
final class TrackingSummary {
  private static final int ROOM = Wrapping.WIDTH - 4;
  private static final int MOST_STATUSES = 2;
  private static final int LONGEST_STATUS = 30;
  private static final int LONGEST_NAME = 150;
  private static final int LEAST = 20;

  private TrackingSummary() {}

  /** Nothing where there was no earlier sheet. */
  static List<String> lines(Tracking tracking) {
    return tracking.source().map(name -> lines(tracking, name)).orElse(List.of());
  }

  private static List<String> lines(Tracking tracking, String name) {
    List<String> lines = new ArrayList<>();
    long kept = tracking.kept();
    lines.add(
        "Tracking: kept what people wrote in %s about %d table%s"
            .formatted(name, kept, kept == 1 ? "" : "s"));
    names(lines, "  new since then: ", tracking.added());
    names(lines, gone(tracking), tracking.goneNames());
    tracking.otherStatuses().entrySet().stream()
        .limit(MOST_STATUSES)
        .forEach(status -> names(lines, other(status), status.getValue()));
    return lines;
  }

  private static String gone(Tracking tracking) {
    int noted = tracking.gone().size();
    return noted == 0
        ? "  gone since then: "
        : "  gone since then, %d with notes that are kept: ".formatted(noted);
  }

  private static String other(Map.Entry<String, List<String>> status) {
    return "  kept the status \"%s\", which is not in the list: "
        .formatted(shortened(status.getKey(), LONGEST_STATUS));
  }

  private static void names(List<String> lines, String text, List<String> names) {
    if (!names.isEmpty()) {
      List<String> shown = names.stream().map(name -> shortened(name, LONGEST_NAME)).toList();
      lines.add(text + Wrapping.list(shown, Math.max(LEAST, ROOM - text.length())));
    }
  }

  /** A sheet may hold any text where a name is to be. */
  private static String shortened(String text, int longest) {
    return text.length() > longest ? text.substring(0, longest) + "…" : text;
  }
}
