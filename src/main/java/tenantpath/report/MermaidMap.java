package tenantpath.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tenantpath.report.view.ReportView;
import tenantpath.report.view.TableView;
import tenantpath.report.view.WaveView;

/**
 * Draws for Mermaid, as many tables as a reader can take in: the neighbourhood of the tenant table,
 * nearest first, and what a wave is filled from.
 */
final class MermaidMap {
  private static final int MOST_TABLES = 24;
  private static final int MOST_OF_A_WAVE = 8;

  /** Of a text in the diagram: the whole must stay far below Mermaid's limit of 50,000. */
  private static final int LONGEST = 70;

  private final ReportView report;
  private final Map<String, Integer> places = new LinkedHashMap<>();
  private final List<TableView> drawn = new ArrayList<>();

  private MermaidMap(ReportView report) {
    this.report = report;
  }

  /** The diagram, without the fence around it; empty where there is no tenant. */
  static String of(ReportView report) {
    return report.tenant().known() ? new MermaidMap(report).neighbourhood() : "";
  }

  /** The first tables of a wave, and the tables that each gets its key from. */
  static String of(ReportView report, WaveView wave) {
    return new MermaidMap(report).wave(wave);
  }

  /** How many tables of a wave {@link #of(ReportView, WaveView)} draws at most. */
  static int mostOfAWave() {
    return MOST_OF_A_WAVE;
  }

  private String neighbourhood() {
    report.tables().stream()
        .filter(t -> t.name().equals(report.tenant().table()))
        .forEach(this::add);
    int from = 0;
    while (from < drawn.size() && drawn.size() < MOST_TABLES) {
      String parent = drawn.get(from++).name();
      report.tables().stream().filter(t -> leadsTo(t, parent)).forEach(this::add);
    }
    return diagram();
  }

  private String wave(WaveView wave) {
    Set<String> names = wave.tables().stream().limit(mostOfAWave()).collect(Collectors.toSet());
    List<TableView> children =
        report.tables().stream().filter(t -> names.contains(t.name())).toList();
    Set<String> parents =
        children.stream()
            .flatMap(child -> child.hops().stream().limit(1))
            .map(TableView.HopView::to)
            .collect(Collectors.toSet());
    Stream.concat(
            report.tables().stream().filter(t -> parents.contains(t.name())), children.stream())
        .forEach(this::add);
    return diagram();
  }

  private String diagram() {
    StringBuilder text = new StringBuilder("graph LR\n");
    drawn.forEach(table -> node(text, table));
    drawn.forEach(table -> edges(text, table));
    return text.toString();
  }

  private void add(TableView table) {
    if (drawn.size() < MOST_TABLES && !places.containsKey(table.name())) {
      places.put(table.name(), places.size());
      drawn.add(table);
    }
  }

  /** Whether the key of a table comes by way of the parent. */
  private boolean leadsTo(TableView table, String parent) {
    if (!table.hops().isEmpty()) {
      return table.hops().get(0).to().equals(parent);
    }
    boolean ready = table.keyExists() && table.references().contains(parent);
    return ready && parent.equals(report.tenant().table());
  }

  private void node(StringBuilder text, TableView table) {
    text.append("  t")
        .append(places.get(table.name()))
        .append("[\"")
        .append(table.mark().mark())
        .append(' ')
        .append(escape(table.relation()))
        .append("\"]\n");
  }

  private void edges(StringBuilder text, TableView table) {
    for (String parent : places.keySet()) {
      if (leadsTo(table, parent) && !parent.equals(table.name())) {
        text.append("  t")
            .append(places.get(table.name()))
            .append(" -->|\"")
            .append(escape(table.hops().isEmpty() ? table.key() : table.hops().get(0).columns()))
            .append("\"| t")
            .append(places.get(parent))
            .append('\n');
      }
    }
  }

  private static String shortened(String text) {
    return text.codePointCount(0, text.length()) <= LONGEST
        ? text
        : text.substring(0, text.offsetByCodePoints(0, LONGEST - 1)) + "…";
  }

  /** Mermaid reads {@code #60;} as the character; only letters, digits and blanks stay. */
  static String escape(String text) {
    StringBuilder out = new StringBuilder();
    shortened(VisibleText.of(text))
        .codePoints()
        .forEach(
            c -> {
              if (Character.isLetterOrDigit(c) || c == ' ' || c == '_' || c == ',') {
                out.appendCodePoint(c);
              } else {
                out.append('#').append(c).append(';');
              }
            });
    return out.toString();
  }
}
