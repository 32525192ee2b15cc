package tenantpath.report.sheet.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tenantpath.report.sheet.EarlierSheet;
import tenantpath.report.sheet.Tracking;

/** One earlier sheet of several: refused where two rows say different things of one table. */
final class Merged {
  private static final int MOST_COLUMNS = 50;

  /** Two of PostgreSQL's names in quotes fit. */
  private static final int LONGEST_NAME = 150;

  private record Said(String text, String place) {}

  private Merged() {}

  static EarlierSheet of(String name, List<PeopleColumns> sheets) throws MalformedSheet {
    Set<String> columns = new LinkedHashSet<>(Tracking.COLUMNS);
    sheets.forEach(sheet -> columns.addAll(sheet.columns()));
    if (columns.size() > MOST_COLUMNS) {
      throw MalformedSheet.tooLarge(MOST_COLUMNS + " columns of people");
    }
    List<EarlierSheet.Row> rows = new ArrayList<>();
    sheets.forEach(sheet -> rows.addAll(sheet.rows()));
    refuseContradictions(rows);
    return new EarlierSheet(name, List.copyOf(columns), rows);
  }

  private static void refuseContradictions(List<EarlierSheet.Row> rows) throws MalformedSheet {
    Map<String, Map<String, Said>> byTable = new LinkedHashMap<>();
    for (EarlierSheet.Row row : rows) {
      Map<String, Said> before = byTable.computeIfAbsent(row.table(), t -> new LinkedHashMap<>());
      for (Map.Entry<String, String> said : row.said().entrySet()) {
        Said other = before.putIfAbsent(said.getKey(), new Said(said.getValue(), row.place()));
        if (other != null && !other.text().equals(said.getValue())) {
          throw new MalformedSheet(
              "says two things in %s about %s, in %s and in %s: keep one of them"
                  .formatted(
                      shortened(said.getKey()),
                      shortened(row.table()),
                      other.place(),
                      row.place()));
        }
      }
    }
  }

  private static String shortened(String text) {
    return text.length() > LONGEST_NAME ? text.substring(0, LONGEST_NAME) + "…" : text;
  }
}
