package tenantpath.testing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** What a reader other than ours finds in a workbook. */
public final class SheetCells {
  private SheetCells() {}

  /** The rows of each sheet, by its name; an empty cell is an empty text. */
  public static Map<String, List<List<String>>> of(byte[] workbook) {
    Map<String, List<List<String>>> sheets = new LinkedHashMap<>();
    try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
      for (Sheet sheet : read.getSheets().toList()) {
        sheets.put(sheet.getName(), sheet.read().stream().map(SheetCells::texts).toList());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return sheets;
  }

  /** One line a row, as a golden keeps it. */
  public static String text(byte[] workbook) {
    return of(workbook).entrySet().stream()
        .map(sheet -> "# " + sheet.getKey() + "\n" + lines(sheet.getValue()))
        .collect(Collectors.joining("\n"));
  }

  private static String lines(List<List<String>> rows) {
    return rows.stream()
        .map(row -> String.join(" | ", row).replace("\n", "⏎").stripTrailing() + "\n")
        .collect(Collectors.joining());
  }

  private static List<String> texts(Row row) {
    return Stream.iterate(0, c -> c < row.getCellCount(), c -> c + 1)
        .map(c -> row.getOptionalCell(c).map(SheetCells::text).orElse(""))
        .toList();
  }

  private static String text(Cell cell) {
    if (cell.getType() == CellType.FORMULA) {
      throw new AssertionError("a formula at " + cell.getAddress() + ": " + cell.getFormula());
    }
    return cell.getRawValue() == null ? "" : cell.getRawValue();
  }
}
