package tenantpath.report.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The columns that belong to people, and what they wrote in them in an earlier sheet. */
public final class Tracking {
  /** The columns that every sheet has for people. */
  public static final List<String> COLUMNS = List.of("owner", "status", "notes");

  /** What a status is to be; another one is kept, and said. */
  public static final List<String> STATUSES =
      List.of("to do", "in progress", "blocked", "in review", "done", "not planned");

  /** The class of a row in {@code tables.csv} whose table is no longer there. */
  public static final String GONE = "gone";

  static final String STATUS = "status";

  /**
   * A table that an earlier sheet had, and that people wrote something about.
   *
   * @param said one text a column
   */
  public record Gone(String name, List<String> said) {
    public Gone {
      said = List.copyOf(said);
    }
  }

  private final EarlierSheet earlier;
  private final List<String> tables;
  private final Map<String, Map<String, String>> byCell;

  private Tracking(EarlierSheet earlier, List<String> tables) {
    this.earlier = earlier;
    this.tables = List.copyOf(tables);
    byCell = new LinkedHashMap<>();
    for (EarlierSheet.Row row : earlier.rows()) {
      byCell.computeIfAbsent(row.table(), t -> new LinkedHashMap<>()).putAll(row.said());
    }
  }

  /**
   * What an earlier sheet says of these tables.
   *
   * @param tables the names as SQL writes them
   */
  public static Tracking of(EarlierSheet earlier, List<String> tables) {
    return new Tracking(earlier, tables);
  }

  /** The file that was read; empty for none. */
  public Optional<String> source() {
    return Optional.of(earlier.name()).filter(name -> !name.isEmpty());
  }

  public List<String> columns() {
    return earlier.columns();
  }

  /** What people wrote about a table, one text a column. */
  List<String> of(String table) {
    return said(byCell.getOrDefault(SheetText.line(table), Map.of()));
  }

  /** The tables that are no longer there and that people wrote something about. */
  public List<Gone> gone() {
    Set<String> there = cells();
    return byCell.entrySet().stream()
        .filter(row -> !there.contains(row.getKey()) && !row.getValue().isEmpty())
        .map(row -> new Gone(row.getKey(), said(row.getValue())))
        .toList();
  }

  /** The names in the earlier sheet that are no longer there, with or without words of people. */
  public List<String> goneNames() {
    Set<String> there = cells();
    return byCell.keySet().stream().filter(t -> !there.contains(t)).toList();
  }

  /** The tables that the earlier sheet did not have. */
  public List<String> added() {
    return source().isEmpty()
        ? List.of()
        : tables.stream().filter(table -> !byCell.containsKey(SheetText.line(table))).toList();
  }

  /** How many tables that are there keep something people wrote. */
  public long kept() {
    return tables.stream()
        .filter(table -> !byCell.getOrDefault(SheetText.line(table), Map.of()).isEmpty())
        .count();
  }

  /** Each status that is none of {@link #STATUSES}, with the tables that have it. */
  public Map<String, List<String>> otherStatuses() {
    Map<String, List<String>> others = new LinkedHashMap<>();
    byCell.forEach(
        (table, said) -> {
          String status = said.getOrDefault(STATUS, "");
          if (!status.isEmpty() && STATUSES.stream().noneMatch(status::equalsIgnoreCase)) {
            others.computeIfAbsent(status, s -> new ArrayList<>()).add(table);
          }
        });
    return others;
  }

  private Set<String> cells() {
    return tables.stream()
        .map(SheetText::line)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private List<String> said(Map<String, String> byColumn) {
    return columns().stream().map(column -> byColumn.getOrDefault(column, "")).toList();
  }
}
