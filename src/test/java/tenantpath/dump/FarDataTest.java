package tenantpath.dump;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tenantpath.source.FileBytes;
import tenantpath.source.InputFile;
import tenantpath.source.Span;

class FarDataTest {
  private static final int PIECE = 1 << 22;

  @Test
  void stopsBeforeTheEndOfTheDataWhereverAPieceEnds(@TempDir Path folder) throws IOException {
    String rows = rows(2 * PIECE + 1000);
    Path path = folder.resolve("data");
    Files.writeString(path, rows + "\\.\n" + rows(PIECE), StandardCharsets.US_ASCII);
    int lastLineFeed = rows.length() - 1;
    try (FileBytes file = (FileBytes) InputFile.of(path).open()) {
      for (int distance = PIECE - 40; distance < PIECE + 40; distance++) {
        int from = lastLineFeed - distance;
        FarData.Passed passed = new FarData(file).pass(from);
        assertThat(passed.bytes()).isBetween(distance - 40L, (long) distance);
        long lines =
            rows.substring(from, from + (int) passed.bytes())
                .chars()
                .filter(c -> c == '\n')
                .count();
        assertThat(passed.lines()).isEqualTo(lines);
      }
    }
  }

  @Test
  void countsAFileAsItCountsAStream(@TempDir Path folder) throws Exception {
    String rows = rows(3 * PIECE);
    String dump =
        "COPY a FROM stdin;\n" + rows + "\\.\nCOPY b FROM stdin;\n" + rows + "\\.\nSELECT 1;\n";
    Path path = folder.resolve("a.sql");
    Files.writeString(path, dump, StandardCharsets.US_ASCII);
    long count = rows.chars().filter(c -> c == '\n').count();
    List<DumpItem> fromFile = items(InputFile.of(path));
    assertThat(fromFile)
        .contains(
            new CopyBlock("a", "", count, Span.of("a.sql", 1, 1)),
            new CopyBlock("b", "", count, Span.of("a.sql", (int) count + 3, 1)),
            new Statement("SELECT 1", Span.of("a.sql", 2 * (int) count + 5, 1)));
    assertThat(items(InputFile.ofText("a.sql", dump))).isEqualTo(fromFile);
    Files.writeString(path, dump.substring(0, dump.length() - 2 * PIECE));
    assertThat(DumpReader.read(DumpSource.of(List.of(InputFile.of(path))), item -> {}).findings())
        .hasSize(1);
  }

  private static List<DumpItem> items(InputFile file) throws UnreadableInput {
    List<DumpItem> items = new ArrayList<>();
    DumpReader.read(DumpSource.of(List.of(file)), items::add);
    return items;
  }

  private static String rows(int length) {
    Random random = new Random(5);
    List<String> kinds =
        List.of("\\N\t1\n", "\n", "\\\\.\n", "1.\\\\.5\tabc\n", ".\n", "x".repeat(90) + "\n");
    StringBuilder rows = new StringBuilder();
    while (rows.length() < length) {
      rows.append(kinds.get(random.nextInt(kinds.size())));
    }
    return rows.toString();
  }
}
