package tenantpath.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import tenantpath.report.view.FindingView;
import tenantpath.report.view.ReportView;
import tenantpath.report.view.TableView;

/** Writes {@code tables.csv}: one row a table, as the Citus documentation advises to track them. */
final class TablesCsv {
  private static final List<String> HEADER =
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
          "sql phases");
  private static final String STARTS_A_FORMULA = "=+-@\t\r";

  private TablesCsv() {}

  static String of(ReportView report) {
    CsvMapper mapper = new CsvMapper();
    mapper.enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING);
    CsvSchema.Builder schema = CsvSchema.builder().setUseHeader(true).setLineSeparator("\n");
    HEADER.forEach(schema::addColumn);
    try {
      return mapper
          .writer(schema.build())
          .writeValueAsString(report.tables().stream().map(TablesCsv::row).toList());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("rows of our own are always CSV", e);
    }
  }

  private static Map<String, String> row(TableView table) {
    Map<String, String> row = new LinkedHashMap<>();
    List<String> cells =
        List.of(
            table.name(),
            table.mark().word(),
            table.kind(),
            table.key(),
            table.key().isEmpty() ? "" : table.keyExists() ? "yes" : "no",
            table.path(),
            table.wave() == 0 ? "" : String.valueOf(table.wave()),
            table.rows() < 0 ? "" : String.valueOf(table.rows()),
            table.planned() ? "yes" : "no",
            table.plan(),
            codes(table, f -> f.severity().equals("error")),
            codes(table, f -> !f.severity().equals("error")),
            table.sql().stream()
                .map(TableView.SqlView::phase)
                .distinct()
                .collect(Collectors.joining(" ")));
    for (int i = 0; i < cells.size(); i++) {
      row.put(HEADER.get(i), cell(cells.get(i)));
    }
    return row;
  }

  private static String codes(TableView table, Predicate<FindingView> which) {
    return table.findings().stream()
        .filter(which)
        .map(FindingView::code)
        .distinct()
        .sorted()
        .collect(Collectors.joining(" "));
  }

  /** An apostrophe before what a spreadsheet would compute. */
  static String cell(String text) {
    boolean formula = !text.isEmpty() && STARTS_A_FORMULA.indexOf(text.charAt(0)) >= 0;
    return formula ? "'" + text : text;
  }
}
