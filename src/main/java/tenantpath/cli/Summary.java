package tenantpath.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tenantpath.Analysis;
import tenantpath.finding.Finding;
import tenantpath.finding.Severity;
import tenantpath.report.Reports;
import tenantpath.report.sheet.Tracking;
import tenantpath.report.view.CheckView;
import tenantpath.report.view.ClassCount;
import tenantpath.report.view.Prose;
import tenantpath.report.view.ReportView;
import tenantpath.schema.RelationName;
import tenantpath.schema.Table;

/** What {@code analyze} prints: at most 25 lines that say what came out and where it is. */
final class Summary {
  private static final int MOST_LINES = 25;
  private static final int LABEL = 15;
  private static final int MOST_NOTES = 3;
  private static final String PUBLIC = "public.";

  /** A line, after a mark in the colour of a class or severity where {@code word} names one. */
  private record Line(String word, String mark, String text) {
    static Line of(String text) {
      return new Line("", "", text);
    }
  }

  private final Console console;
  private final Analysis analysis;
  private final ReportView view;
  private final Tracking tracking;

  Summary(Console console, Analysis analysis, Reports.Rendered rendered) {
    this.console = console;
    this.analysis = analysis;
    this.view = rendered.view();
    this.tracking = rendered.tracking();
  }

  void print(Path folder, Collection<String> files) {
    List<Line> head = head();
    List<Line> foot = foot(folder, files);
    int room = MOST_LINES - head.size() - foot.size();
    head.forEach(this::print);
    errors(room).forEach(this::print);
    foot.forEach(this::print);
  }

  private void print(Line line) {
    if (line.word().isEmpty()) {
      console.line(line.text());
    } else {
      console.line(line.word(), line.mark(), line.text());
    }
  }

  private List<Line> head() {
    List<Line> head = new ArrayList<>();
    Wrapping.lines(view.title() + ": " + view.reading().account(), Wrapping.WIDTH).stream()
        .limit(2)
        .map(Line::of)
        .forEach(head::add);
    head.add(Line.of(""));
    head.addAll(wrapped(view.verdict()));
    view.notes().stream().limit(MOST_NOTES).forEach(note -> head.addAll(wrapped(note)));
    head.add(Line.of(""));
    view.classes().forEach(count -> head.add(line(count)));
    return head;
  }

  private static List<Line> wrapped(Prose prose) {
    return Wrapping.lines(PrintableText.of(prose.plain()), Wrapping.WIDTH).stream()
        .limit(4)
        .map(Line::of)
        .toList();
  }

  private Line line(ClassCount count) {
    String word = count.mark().word();
    String label = "%-" + LABEL + "s%5d  ";
    String start = label.formatted(count.mark().label(), count.tables());
    String names = Wrapping.list(names(word), width(start));
    return new Line(word, count.mark().mark(), (start + names).stripTrailing());
  }

  private List<String> names(String word) {
    return analysis.schema().tables().stream()
        .filter(table -> !table.isPartition())
        .map(Table::name)
        .filter(name -> analysis.design().kindOf(name).word().equals(word))
        .map(RelationName::quoted)
        .map(Summary::withoutPublic)
        .toList();
  }

  private static String withoutPublic(String quoted) {
    return quoted.startsWith(PUBLIC) ? quoted.substring(PUBLIC.length()) : quoted;
  }

  private List<Line> errors(int room) {
    List<Line> lines = new ArrayList<>();
    lines.add(Line.of(""));
    List<CheckView> blocks = view.blocks();
    int most = blocks.size() <= room - 2 ? blocks.size() : Math.max(0, room - 3);
    blocks.stream().limit(most).forEach(check -> lines.add(line(check)));
    if (most < blocks.size()) {
      lines.add(Line.of("  and errors of " + (blocks.size() - most) + " more kinds"));
    }
    lines.add(Line.of(counts()));
    return lines;
  }

  private Line line(CheckView check) {
    String text = check.code() + "  " + check.title() + ": ";
    List<String> tables =
        analysis.findings().stream()
            .filter(f -> f.severity() == Severity.ERROR && f.code().value().equals(check.code()))
            .flatMap(f -> f.table().stream())
            .distinct()
            .map(Summary::withoutPublic)
            .toList();
    String names = tables.isEmpty() ? check.count() : Wrapping.list(tables, width(text));
    return new Line("error", "▲", text + names);
  }

  private static int width(String before) {
    return Wrapping.WIDTH - before.length() - 4;
  }

  private String counts() {
    Map<Severity, Long> bySeverity =
        analysis.findings().stream()
            .collect(Collectors.groupingBy(Finding::severity, TreeMap::new, Collectors.counting()));
    return bySeverity.isEmpty()
        ? "No findings"
        : bySeverity.entrySet().stream()
            .map(e -> count(e.getValue(), e.getKey()))
            .collect(Collectors.joining(", ", "Findings: ", ""));
  }

  private static String count(long number, Severity severity) {
    return number + " " + severity.word() + (number == 1 ? "" : "s");
  }

  private List<Line> foot(Path folder, Collection<String> files) {
    List<String> named = new ArrayList<>(files.stream().filter(f -> !f.contains("/")).toList());
    long sql = files.size() - named.size();
    if (sql > 0) {
      named.add("sql/ (" + sql + " files; start at sql/README.md)");
    }
    List<Line> foot = new ArrayList<>(List.of(Line.of("")));
    TrackingSummary.lines(tracking).forEach(line -> foot.add(Line.of(line)));
    foot.add(Line.of("Written to " + folder + ": " + String.join(", ", named)));
    return foot;
  }
}
