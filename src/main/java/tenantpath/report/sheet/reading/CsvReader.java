package tenantpath.report.sheet.reading;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a CSV file as this program, Excel or LibreOffice writes it. */
final class CsvReader {
  /** The last two by Excel where the comma is for decimals, and by its "Unicode text". */
  private static final List<Character> SEPARATORS = List.of(',', ';', '\t');

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private CsvReader() {}

  /** The rows, split at whichever separator makes a header of them. */
  static Grid read(byte[] bytes) throws MalformedSheet {
    String text = text(bytes);
    Optional<MalformedSheet> first = Optional.empty();
    Grid grid = new Grid("", List.of());
    for (char separator : SEPARATORS) {
      try {
        grid = split(text, separator);
        if (PeopleColumns.of(grid).isPresent()) {
          return grid;
        }
      } catch (MalformedSheet broken) {
        first = first.or(() -> Optional.of(broken));
      }
    }
    if (first.isPresent()) {
      throw first.get();
    }
    return grid;
  }

  private static String text(byte[] bytes) throws MalformedSheet {
    try {
      String text = charset(bytes).newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new MalformedSheet("is not UTF-8: save it as CSV UTF-8, or as .xlsx");
    }
  }

  private static Charset charset(byte[] bytes) {
    int mark = bytes.length < 2 ? 0 : (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
    return mark == 0xFFFE || mark == 0xFEFF ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
  }

  private static Grid split(String text, char separator) throws MalformedSheet {
    CsvSchema schema = CsvSchema.emptySchema().withColumnSeparator(separator);
    List<Grid.Row> rows = new ArrayList<>();
    int cells = 0;
    try (MappingIterator<String[]> each =
        new CsvMapper()
            .readerFor(String[].class)
            .with(CsvParser.Feature.WRAP_AS_ARRAY)
            .with(schema)
            .readValues(text)) {
      while (each.hasNextValue()) {
        String[] row = each.nextValue();
        cells += row.length;
        if (rows.size() >= Grid.MOST_ROWS || cells > Grid.MOST_CELLS) {
          throw MalformedSheet.tooLarge(Grid.MOST_ROWS + " rows or " + Grid.MOST_CELLS + " cells");
        }
        rows.add(new Grid.Row(rows.size() + 1, first(row)));
      }
    } catch (JsonProcessingException e) {
      throw new MalformedSheet(
          "is no CSV after row %d (%s): save it again".formatted(rows.size(), first(e)));
    } catch (IOException e) {
      throw MalformedSheet.broken(e);
    }
    return new Grid("", rows);
  }

  private static List<String> first(String[] row) {
    return List.of(row).subList(0, Math.min(row.length, Grid.MOST_COLUMNS));
  }

  private static String first(JsonProcessingException e) {
    return e.getOriginalMessage().lines().findFirst().orElse("");
  }
}
