package tenantpath.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tenantpath.report.sheet.EarlierSheet;
import tenantpath.report.sheet.reading.SheetReader;
import tenantpath.source.InputFile;

/** What LibreOffice makes of the workbook, where there is one. */
class SheetInLibreOfficeTest {
  private static final String SHOP =
      """
      CREATE TABLE public.stores (id bigint PRIMARY KEY);
      CREATE TABLE public."=_x0041_🏬" (id bigint PRIMARY KEY,
        store_id bigint NOT NULL REFERENCES public.stores);
      """;
  private static final String EARLIER =
      """
      table;owner;status;notes;Jira
      public.stores;@ann;done;"one
      two; ""3""\";0012
      "public.""=_x0041_🏬\""";;;=SUM(1);2026-03-01
      """;

  @TempDir Path home;

  @Test
  void savesASheetThatSaysTheSame() throws Exception {
    assumeTrue(isThere(), "no soffice on the path");
    Path shop = Files.writeString(home.resolve("shop.sql"), SHOP);
    Path earlier = Files.writeString(home.resolve("earlier.csv"), EARLIER);
    String out = home.resolve("out").toString();
    Answer.to("analyze", shop.toString(), "--out", out, "--tracking", earlier.toString());
    Path sheet = home.resolve("out/tables.xlsx");
    EarlierSheet before = SheetReader.read(InputFile.of(sheet));
    assertThat(before.isEmpty()).isFalse();
    for (String format : List.of("xlsx", csv(','), csv(';'))) {
      EarlierSheet after = SheetReader.read(InputFile.of(converted(sheet, format)));
      assertThat(after.columns()).as(format).isEqualTo(before.columns());
      assertThat(said(after)).as(format).isEqualTo(said(before));
    }
  }

  /** The first sheet in UTF-8, with that separator. */
  private static String csv(char separator) {
    return "csv:Text - txt - csv (StarCalc):" + (int) separator + ",34,76,1";
  }

  private static List<String> said(EarlierSheet sheet) {
    return sheet.rows().stream()
        .map(row -> row.table() + sheet.columns().stream().map(row.said()::get).toList())
        .toList();
  }

  private Path converted(Path sheet, String format) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory(home, "converted");
    Process office =
        new ProcessBuilder(
                "soffice",
                "--headless",
                "-env:UserInstallation=" + home.resolve("profile").toUri(),
                "--convert-to",
                format,
                "--outdir",
                folder.toString(),
                sheet.toString())
            .redirectErrorStream(true)
            .redirectOutput(home.resolve("log").toFile())
            .start();
    assumeTrue(office.waitFor(90, TimeUnit.SECONDS), "soffice takes too long");
    try (Stream<Path> files = Files.list(folder)) {
      return files.findFirst().orElseThrow();
    }
  }

  private static boolean isThere() {
    return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, "soffice")));
  }
}
