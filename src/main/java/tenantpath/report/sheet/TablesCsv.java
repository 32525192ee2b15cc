package tenantpath.report.sheet;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tenantpath.report.view.ReportView;
import tenantpath.report.view.TableView;

/** Writes {@code tables.csv}: one row a table, as the Citus documentation advises to track them. */
public final class TablesCsv {
  /** What this program fills in itself, here and in the first sheet of {@code tables.xlsx}. */
  public static final List<String> COLUMNS =
      List.of(
          "table",
          "class",
          "kind",
          "key",
          "key exists",
          "path",
          "wave",
          "rows",
          "planned",
          "plan",
          "errors",
          "other findings",
          "sql phases",
          "blockers");

  private final TableCells cells;
  private final Tracking tracking;

  private TablesCsv(ReportView report, Tracking tracking) {
    this.cells = new TableCells(report);
    this.tracking = tracking;
  }

  /** The sheet, and after its tables those that are gone and that people wrote something about. */
  public static String of(ReportView report, Tracking tracking) {
    TablesCsv sheet = new TablesCsv(report, tracking);
    Stream<List<String>> tables = report.tables().stream().map(sheet::row);
    Stream<List<String>> gone = tracking.gone().stream().map(TablesCsv::gone);
    CsvMapper mapper = new CsvMapper();
    mapper.enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING);
    CsvSchema schema = CsvSchema.builder().setLineSeparator("\n").build();
    Stream<List<String>> header = Stream.of(both(COLUMNS, said(tracking.columns())));
    try {
      return mapper
          .writer(schema)
          .writeValueAsString(Stream.of(header, tables, gone).flatMap(rows -> rows).toList());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("rows of our own are always CSV", e);
    }
  }

  private List<String> row(TableView table) {
    List<String> about =
        List.of(
            table.name(),
            table.mark().word(),
            table.kind(),
            table.key(),
            TableCells.keyExists(table),
            table.path(),
            TableCells.wave(table),
            TableCells.rows(table),
            TableCells.planned(table),
            table.plan(),
            TableCells.errors(table),
            TableCells.otherFindings(table),
            String.join(" ", TableCells.phases(table)),
            String.join("; ", cells.blockers(table)));
    return both(about.stream().map(SheetText::line).toList(), said(tracking.of(table.name())));
  }

  private static List<String> gone(Tracking.Gone table) {
    List<String> about = new ArrayList<>(COLUMNS.stream().map(column -> "").toList());
    about.set(0, SheetText.cell(table.name()));
    about.set(1, Tracking.GONE);
    return both(about, said(table.said()));
  }

  private static List<String> said(List<String> texts) {
    return texts.stream().map(SheetText::block).toList();
  }

  private static List<String> both(List<String> first, List<String> second) {
    return Stream.concat(first.stream(), second.stream()).toList();
  }
}
