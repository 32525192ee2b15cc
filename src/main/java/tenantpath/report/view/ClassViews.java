package tenantpath.report.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tenantpath.distribution.PlacementKind;
import tenantpath.schema.Table;

/** Counts the classes and draws their bars. */
final class ClassViews {
  private static final double BAR = 100;
  private static final double NARROWEST = 0.6;
  private static final double GAP = 0.2;
  private static final double PER_LETTER = 0.8;

  private final Map<PlacementKind, Long> tables = new EnumMap<>(PlacementKind.class);
  private final Map<PlacementKind, Long> rows = new EnumMap<>(PlacementKind.class);
  private final boolean rowsKnown;

  ClassViews(TableContext context) {
    List<Table> all = context.analysis().schema().tables();
    long known = context.counted().stream().filter(t -> t.rows().isPresent()).count();
    rowsKnown = known > 0 && known * 2 >= context.counted().size();
    for (PlacementKind kind : PlacementKind.values()) {
      tables.put(kind, 0L);
      rows.put(kind, 0L);
    }
    context.counted().forEach(t -> tables.merge(context.kind(t.name()), 1L, Long::sum));
    all.forEach(t -> rows.merge(context.kind(t.name()), t.rows().orElse(0), Long::sum));
  }

  long tables(PlacementKind kind) {
    return tables.get(kind);
  }

  long total() {
    return sum(tables);
  }

  List<ClassCount> counts() {
    return Arrays.stream(PlacementKind.values())
        .map(
            kind ->
                new ClassCount(
                    ClassMark.of(kind),
                    tables.get(kind).intValue(),
                    Words.percent(tables.get(kind), total()),
                    rowsKnown && rows.get(kind) > 0 ? Words.number(rows.get(kind)) : ""))
        .toList();
  }

  List<BarSegment> byTables() {
    return bar(tables, "table");
  }

  /** Empty where the dump has no data, or that of a few tables only. */
  List<BarSegment> byRows() {
    return rowsKnown ? bar(rows, "row") : List.of();
  }

  /** Every class that is there at all gets a stretch wide enough to be seen. */
  private static List<BarSegment> bar(Map<PlacementKind, Long> counts, String noun) {
    List<PlacementKind> present =
        counts.keySet().stream().filter(kind -> counts.get(kind) > 0).toList();
    double spare = BAR - present.size() * NARROWEST - Math.max(0, present.size() - 1) * GAP;
    long whole = sum(counts);
    List<BarSegment> segments = new ArrayList<>();
    double x = 0;
    for (PlacementKind kind : present) {
      double width = NARROWEST + spare * counts.get(kind) / whole;
      segments.add(segment(ClassMark.of(kind), x, width, counts.get(kind), noun));
      x += width + GAP;
    }
    return segments;
  }

  private static BarSegment segment(
      ClassMark mark, double x, double width, long count, String noun) {
    String title = mark.mark() + " " + mark.label() + ": " + Words.count(count, noun);
    String label = mark.mark() + " " + Words.number(count);
    return new BarSegment(
        mark,
        decimal(x),
        decimal(width),
        label.length() * PER_LETTER + PER_LETTER < width ? label : "",
        title);
  }

  private static String decimal(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }

  private static long sum(Map<PlacementKind, Long> counts) {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }
}
