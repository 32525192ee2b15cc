package tenantpath.report.sheet.reading;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import tenantpath.report.sheet.EarlierSheet;
import tenantpath.source.InputFile;

/**
 * Reads what people wrote in a tracking sheet, as this program or a spreadsheet program saved it,
 * whatever they sorted, moved or added.
 */
public final class SheetReader {
  private static final int LARGEST = 64 << 20;
  private static final String TABLES = "Tables";
  private static final String GONE = "Gone";

  private SheetReader() {}

  /**
   * What an XLSX or CSV file says.
   *
   * @throws MalformedSheet if it is no sheet with the tables in it
   * @throws IOException if it cannot be read at all
   */
  public static EarlierSheet read(InputFile file) throws IOException, MalformedSheet {
    byte[] bytes = bytes(file);
    List<Grid> grids = grids(bytes, SheetReader::isOurs);
    Optional<PeopleColumns> tables = main(grids);
    if (tables.isEmpty()) {
      grids = grids(bytes, name -> true); // somebody renamed the sheet
      tables = main(grids);
    }
    List<PeopleColumns> sheets = new ArrayList<>();
    sheets.add(
        tables.orElseThrow(
            () ->
                new MalformedSheet(
                    "has no row with the headers table and owner, status or notes: name the"
                        + " tables.xlsx or tables.csv of an earlier run")));
    grids.stream()
        .filter(grid -> grid.name().equalsIgnoreCase(GONE))
        .flatMap(grid -> PeopleColumns.of(grid).stream())
        .forEach(sheets::add);
    return Merged.of(file.name(), sheets);
  }

  private static byte[] bytes(InputFile file) throws IOException, MalformedSheet {
    try (InputStream in = file.open()) {
      byte[] bytes = in.readNBytes(LARGEST + 1);
      if (bytes.length > LARGEST) {
        throw MalformedSheet.tooLarge("64 MB");
      }
      return bytes;
    }
  }

  private static boolean isOurs(String sheet) {
    return sheet.equalsIgnoreCase(TABLES) || sheet.equalsIgnoreCase(GONE);
  }

  private static List<Grid> grids(byte[] bytes, Predicate<String> wanted) throws MalformedSheet {
    if (starts(bytes, 'P', 'K')) {
      return XlsxReader.read(bytes, wanted);
    }
    if (starts(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
      throw new MalformedSheet(
          "is an old .xls file or has a password: save it as .xlsx without one");
    }
    return List.of(CsvReader.read(bytes));
  }

  private static boolean starts(byte[] bytes, int... expected) {
    if (bytes.length < expected.length) {
      return false;
    }
    for (int i = 0; i < expected.length; i++) {
      if ((bytes[i] & 0xFF) != expected[i]) {
        return false;
      }
    }
    return true;
  }

  /** The sheet of our name, or else the first that looks like it. */
  private static Optional<PeopleColumns> main(List<Grid> grids) {
    Optional<PeopleColumns> named =
        grids.stream()
            .filter(grid -> grid.name().equalsIgnoreCase(TABLES))
            .flatMap(grid -> PeopleColumns.of(grid).stream())
            .findFirst();
    return named.isPresent()
        ? named
        : grids.stream()
            .filter(grid -> !grid.name().equalsIgnoreCase(GONE))
            .flatMap(grid -> PeopleColumns.of(grid).stream())
            .findFirst();
  }
}
