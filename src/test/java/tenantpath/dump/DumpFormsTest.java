package tenantpath.dump;

import static org.assertj.core.api.Assertions.assertThat;

import io.airlift.compress.zstd.ZstdOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.compressors.lz4.FramedLZ4CompressorOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZOutputStream;
import tenantpath.source.InputFile;

/** One database, dumped by pg_dump in every form, reads the same. */
class DumpFormsTest {
  private static final Path FOLDER = Path.of("src/test/resources/tenantpath/dump");
  private static final Path PLAIN = FOLDER.resolve("shop.sql");

  private interface Compressor {
    OutputStream over(OutputStream out) throws IOException;
  }

  @ParameterizedTest
  @ValueSource(strings = {"shop.dump", "shop.tar", "shop-directory"})
  void anArchiveSaysWhatThePlainDumpSays(String name) throws UnreadableInput {
    List<String> plain = essence(InputFile.of(PLAIN));
    assertThat(plain).hasSizeGreaterThan(10);
    assertThat(essence(InputFile.of(FOLDER.resolve(name)))).isEqualTo(plain);
  }

  @Test
  void insertsAreCountedInAnArchive() throws UnreadableInput {
    InputFile file = InputFile.of(FOLDER.resolve("shop-inserts.dump"));
    DumpSource source = DumpSource.of(List.of(file)).with(RowCounts.OF_ARCHIVES_TOO);
    List<Long> rows = new ArrayList<>();
    DumpReader.read(
        source,
        item -> {
          if (item instanceof InsertBlock block) {
            rows.add(block.rows().orElseThrow());
          }
        });
    assertThat(rows).containsExactly(2L, 2L, 1L);
  }

  @Test
  void aCompressedDumpSaysTheSame() throws Exception {
    assertSame("plain gzip", GZIPOutputStream::new);
    assertSame("plain zstd", ZstdOutputStream::new);
    assertSame("plain lz4", FramedLZ4CompressorOutputStream::new);
    assertSame("plain xz", out -> new XZOutputStream(out, new LZMA2Options()));
  }

  @Test
  void membersOfAGzipFileFollowEachOther() throws Exception {
    ByteArrayOutputStream two = new ByteArrayOutputStream();
    two.writeBytes(compressed(GZIPOutputStream::new, "SELECT 1;".getBytes()));
    two.writeBytes(compressed(GZIPOutputStream::new, "SELECT 2;".getBytes()));
    List<DumpItem> items = new ArrayList<>();
    DumpReader.read(
        DumpSource.of(List.of(InputFile.ofBytes("a.gz", two.toByteArray()))), items::add);
    assertThat(items).hasSize(3);
  }

  @Test
  void aCutCompressedDumpIsReported() throws Exception {
    byte[] whole = compressed(GZIPOutputStream::new, Files.readAllBytes(PLAIN));
    byte[] cut = Arrays.copyOf(whole, whole.length / 2);
    DumpReading reading =
        DumpReader.read(DumpSource.of(List.of(InputFile.ofBytes("a.gz", cut))), item -> {});
    assertThat(reading.findings()).extracting(f -> f.code().value()).contains("R02");
  }

  @Test
  void marksAtTheBeginningSayTheEncoding() throws Exception {
    String text = "SET client_encoding = 'WIN1252';\nSELECT 'größe \uD83D\uDE00';\n";
    List<String> expected =
        List.of("SELECT 'größe \uD83D\uDE00'", "SET client_encoding = 'WIN1252'");
    assertThat(essence(file("\uFEFF" + text, StandardCharsets.UTF_8))).isEqualTo(expected);
    assertThat(essence(file("\uFEFF" + text, StandardCharsets.UTF_16LE))).isEqualTo(expected);
    assertThat(essence(file("\uFEFF" + text, StandardCharsets.UTF_16BE))).isEqualTo(expected);
  }

  @Test
  void longTextInUtf16IsReadWhole() throws Exception {
    String value = "\uD83D\uDE00x".repeat(50_000);
    String text = "\uFEFFSELECT '" + value + "';";
    assertThat(essence(file(text, StandardCharsets.UTF_16LE)))
        .containsExactly("SELECT '" + value + "'");
  }

  @Test
  void aFolderIsReadInTheOrderOfItsNames(@TempDir Path folder) throws Exception {
    Files.writeString(folder.resolve("02.sql"), "SELECT 2;");
    Files.writeString(folder.resolve("01.sql"), "SELECT 1;");
    Files.writeString(folder.resolve("README.md"), "It's");
    List<DumpItem> items = new ArrayList<>();
    DumpReader.read(DumpSource.of(List.of(InputFile.of(folder))), items::add);
    assertThat(items)
        .filteredOn(SourceStart.class::isInstance)
        .containsExactly(new SourceStart("01.sql"), new SourceStart("02.sql"));
  }

  private static InputFile file(String text, Charset charset) {
    return InputFile.ofBytes("a.sql", text.getBytes(charset));
  }

  private static void assertSame(String format, Compressor compressor) throws Exception {
    byte[] bytes = compressed(compressor, Files.readAllBytes(PLAIN));
    InputFile file = InputFile.ofBytes("shop", bytes);
    assertThat(essence(file)).isEqualTo(essence(InputFile.of(PLAIN)));
    DumpReading reading = DumpReader.read(DumpSource.of(List.of(file)), item -> {});
    assertThat(reading.sources()).extracting(SourceFacts::format).containsExactly(format);
  }

  private static byte[] compressed(Compressor compressor, byte[] bytes) throws IOException {
    ByteArrayOutputStream compressed = new ByteArrayOutputStream();
    try (OutputStream out = compressor.over(compressed)) {
      out.write(bytes);
    }
    return compressed.toByteArray();
  }

  /** What is in every form: no owners, and no settings but those of an archive. */
  private static List<String> essence(InputFile file) throws UnreadableInput {
    List<String> essence = new ArrayList<>();
    DumpReading reading =
        DumpReader.read(
            DumpSource.of(List.of(file)).with(RowCounts.OF_ARCHIVES_TOO),
            item -> {
              if (item instanceof Statement statement && isEssential(statement.text())) {
                essence.add(statement.text());
              } else if (item instanceof CopyBlock copy) {
                essence.add(copy.relation() + " (" + copy.columns() + ") " + copy.rows());
              }
            });
    assertThat(reading.findings()).isEmpty();
    essence.sort(null);
    return essence;
  }

  private static boolean isEssential(String text) {
    return !text.contains(" OWNER TO ")
        && (!text.startsWith("SET ") || text.startsWith("SET client_encoding"));
  }
}
