package tenantpath.dump;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.airlift.compress.zstd.ZstdOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.DeflaterOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.compressors.lz4.FramedLZ4CompressorOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tenantpath.finding.Finding;
import tenantpath.source.InputFile;
import tenantpath.source.Span;

class ArchiveTest {
  private static final byte[] ROWS = "1\tA\n2\t\\N\n\\.\n\n\n".getBytes(StandardCharsets.UTF_8);

  private final List<DumpItem> items = new ArrayList<>();

  private interface Compressor {
    OutputStream over(OutputStream out) throws IOException;
  }

  @ParameterizedTest
  @ValueSource(ints = {10, 11, 12, 13, 14, 15, 16})
  void everyVersionSaysTheSame(int minor) throws UnreadableInput {
    DumpReading reading = read(shop(minor, ArchiveWriter.CUSTOM, 0).contents().bytes());
    assertThat(reading.findings()).isEmpty();
    assertThat(reading.sources())
        .containsExactly(new SourceFacts("shop.dump", "custom", "9.6.24", "10.23"));
    assertThat(items)
        .containsExactly(
            new SourceStart("shop.dump"),
            new Statement("SET client_encoding = 'UTF8'", at(1)),
            new Statement("SELECT pg_catalog.set_config('search_path', '', false)", at(2)),
            new Statement("CREATE TABLE shop.stores (id integer)", at(7)),
            new Statement("CREATE INDEX a ON shop.stores (id)", at(9)),
            new Statement("ALTER INDEX a SET (fillfactor = 50)", at(9)));
  }

  @Test
  void tablespaceAndAccessMethodAreSetBeforeWhatIsInThem() throws UnreadableInput {
    read(
        new ArchiveWriter(14, ArchiveWriter.CUSTOM, 0)
            .entry(7, "TABLE", "shop", "stores", "CREATE TABLE shop.stores (id integer);\n")
            .entry(8, "TABLE", "shop", "orders", "CREATE TABLE shop.orders (id integer);\n")
            .in("it's", "columnar")
            .contents()
            .bytes());
    assertThat(items)
        .containsExactly(
            new SourceStart("shop.dump"),
            new Statement("SET search_path = \"shop\", pg_catalog", at(7)),
            new Statement("SET default_tablespace = 'it''s'", at(7)),
            new Statement("SET default_table_access_method = 'columnar'", at(7)),
            new Statement("CREATE TABLE shop.stores (id integer)", at(7)),
            new Statement("CREATE TABLE shop.orders (id integer)", at(8)));
  }

  @Test
  void rowsAreCountedOnlyWhenAskedFor() throws Exception {
    byte[] archive =
        shop(14, ArchiveWriter.CUSTOM, 0)
            .contents()
            .largeObjects(5, new byte[100])
            .block(8, ROWS, 3)
            .bytes();
    read(archive);
    assertThat(items).noneMatch(CopyBlock.class::isInstance);
    assertThat(countedIn(archive)).isEmpty();
    assertThat(items).endsWith(new CopyBlock("shop.stores", "id, name", 2, at(8)));
  }

  @Test
  void rowsAreCountedInEveryCompression() throws Exception {
    assertCounted(1, DeflaterOutputStream::new);
    assertCounted(2, FramedLZ4CompressorOutputStream::new);
    assertCounted(3, ZstdOutputStream::new);
  }

  private void assertCounted(int compression, Compressor compressor) throws Exception {
    ByteArrayOutputStream compressed = new ByteArrayOutputStream();
    try (OutputStream out = compressor.over(compressed)) {
      out.write(ROWS);
    }
    byte[] archive =
        shop(16, ArchiveWriter.CUSTOM, compression)
            .contents()
            .block(8, compressed.toByteArray(), 7)
            .bytes();
    assertThat(countedIn(archive)).isEmpty();
    assertThat(items).endsWith(new CopyBlock("shop.stores", "id, name", 2, at(8)));
  }

  @Test
  void rowsOfInsertsAreCounted() throws Exception {
    byte[] inserts = "INSERT INTO a VALUES (1);\nINSERT INTO a VALUES (2), (3);\n\n\n".getBytes();
    byte[] archive =
        new ArchiveWriter(14, ArchiveWriter.CUSTOM, 0)
            .entry(4, "TABLE DATA", "public", "a", "", "", "")
            .contents()
            .block(4, inserts, 10)
            .bytes();
    assertThat(countedIn(archive)).isEmpty();
    assertThat(items).filteredOn(InsertBlock.class::isInstance).hasSize(2);
  }

  @Test
  void oldArchivesGetTheSearchPathOfEachEntry() throws UnreadableInput {
    read(
        new ArchiveWriter(12, ArchiveWriter.CUSTOM, 0)
            .entry(3, "TABLE", "My \"Shop\"", "a", "CREATE TABLE a ();")
            .entry(4, "TABLE", "My \"Shop\"", "b", "CREATE TABLE b ();")
            .entry(5, "CAST", "pg_catalog", "c", "CREATE CAST c;")
            .contents()
            .bytes());
    assertThat(items)
        .containsExactly(
            new SourceStart("shop.dump"),
            new Statement("SET search_path = \"My \"\"Shop\"\"\", pg_catalog", at(3)),
            new Statement("CREATE TABLE a ()", at(3)),
            new Statement("CREATE TABLE b ()", at(4)),
            new Statement("SET search_path = \"pg_catalog\"", at(5)),
            new Statement("CREATE CAST c", at(5)));
  }

  @Test
  void leavesOutWhatMakesTheDatabaseItself() throws UnreadableInput {
    read(
        new ArchiveWriter(16, ArchiveWriter.CUSTOM, 0)
            .entry(3, "DATABASE", "", "shop", "CREATE DATABASE shop;")
            .entry(4, "COMMENT", "", "DATABASE shop", "COMMENT ON DATABASE shop IS 'x';")
            .entry(5, "BLOB METADATA", "", "16385", "16385\n16386\n")
            .entry(6, "SCHEMA", "", "public", "-- *not* creating schema, since initdb creates it\n")
            .contents()
            .bytes());
    assertThat(items).containsExactly(new SourceStart("shop.dump"));
  }

  @Test
  void readsNumbersOfOtherMachines() throws UnreadableInput {
    ArchiveWriter archive = new ArchiveWriter(13, ArchiveWriter.CUSTOM, 0, 8);
    read(archive.entry(3, "TABLE", "", "a", "CREATE TABLE a ();").contents().bytes());
    assertThat(items).contains(new Statement("CREATE TABLE a ()", at(3)));
  }

  @Test
  void refusesArchivesOfAnotherTime() {
    assertThatThrownBy(() -> read(new ArchiveWriter(17, 1, 0).contents().bytes()))
        .isInstanceOf(UnreadableInput.class)
        .hasMessage(
            "shop.dump: the archive cannot be read: its format version is 1.17, and those from 1.10"
                + " to 1.16 can be read");
    assertThatThrownBy(
            () -> read(Arrays.copyOf(new ArchiveWriter(14, 1, 0).contents().bytes(), 20)))
        .isInstanceOf(UnreadableInput.class)
        .hasMessage("shop.dump: the archive ends inside its header");
  }

  @Test
  void reportsWhereAnArchiveWasCut() throws UnreadableInput {
    byte[] archive = shop(16, ArchiveWriter.CUSTOM, 0).contents().bytes();
    DumpReading reading = read(Arrays.copyOf(archive, archive.length - 40));
    assertThat(reading.findings())
        .extracting(f -> f.code() + " " + f.span().orElseThrow())
        .containsExactly("R02 shop.dump:8:1");
  }

  @Test
  void reportsLengthsThatCannotBe() throws UnreadableInput {
    byte[] archive =
        new ArchiveWriter(14, ArchiveWriter.CUSTOM, 0)
            .entry(3, "TABLE", "", "a", "CREATE TABLE a ();")
            .contents()
            .bytes();
    byte[] tag = "CREATE TABLE a".getBytes(StandardCharsets.US_ASCII);
    archive[indexOf(archive, tag) - 1] = 0x7F;
    DumpReading reading = read(archive);
    assertThat(reading.findings()).extracting(f -> f.code().value()).containsExactly("R09");
  }

  @Test
  void survivesWhateverIsCutOrChanged() throws Exception {
    byte[] archive = shop(16, ArchiveWriter.CUSTOM, 0).contents().block(8, ROWS, 3).bytes();
    for (int length = 0; length < archive.length; length++) {
      readWhatever(Arrays.copyOf(archive, length));
    }
    Random random = new Random(7);
    for (int i = 0; i < 3000; i++) {
      byte[] changed = archive.clone();
      for (int change = random.nextInt(4); change >= 0; change--) {
        changed[5 + random.nextInt(changed.length - 5)] = (byte) random.nextInt(256);
      }
      readWhatever(changed);
    }
  }

  private void readWhatever(byte[] bytes) {
    try {
      countedIn(bytes);
    } catch (UnreadableInput refused) {
      assertThat(refused).hasMessageStartingWith("shop.dump: ");
    }
  }

  @Test
  void readsADirectoryWithItsDataFiles(@TempDir Path folder) throws Exception {
    ArchiveWriter contents = shop(16, ArchiveWriter.TAR, 3);
    contents.entry(20, "TABLE DATA", "", "away", "", "COPY away FROM stdin;\n", "../../away");
    Files.write(folder.resolve("toc.dat"), contents.contents().bytes());
    try (OutputStream out =
        new ZstdOutputStream(Files.newOutputStream(folder.resolve("8.dat.zst")))) {
      out.write(ROWS);
    }
    DumpReading reading =
        DumpReader.read(
            DumpSource.of(List.of(InputFile.of(folder))).with(RowCounts.OF_ARCHIVES_TOO),
            items::add);
    assertThat(reading.sources()).extracting(SourceFacts::format).containsExactly("directory zstd");
    assertThat(reading.findings())
        .extracting(Finding::message)
        .containsExactly("the data of away is not there");
    assertThat(items).filteredOn(CopyBlock.class::isInstance).hasSize(1);
  }

  @Test
  void readsATarWithItsDataFiles() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes)) {
      add(tar, "toc.dat", shop(16, ArchiveWriter.TAR, 0).contents().bytes());
      add(tar, "8.dat", ROWS);
      add(tar, "restore.sql", "SELECT 1;".getBytes(StandardCharsets.US_ASCII));
    }
    DumpReading reading = countedReading(bytes.toByteArray());
    assertThat(reading.sources()).extracting(SourceFacts::format).containsExactly("tar");
    assertThat(reading.findings()).isEmpty();
    assertThat(items).endsWith(new CopyBlock("shop.stores", "id, name", 2, at(8)));
  }

  @Test
  void refusesATarOfSomethingElse() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes)) {
      add(tar, "photo.jpg", ROWS);
    }
    assertThatThrownBy(() -> read(bytes.toByteArray()))
        .isInstanceOf(UnreadableInput.class)
        .hasMessage("shop.dump: this tar file holds no toc.dat, so pg_dump did not write it");
  }

  private static void add(TarArchiveOutputStream tar, String name, byte[] content)
      throws IOException {
    TarArchiveEntry entry = new TarArchiveEntry(name);
    entry.setSize(content.length);
    tar.putArchiveEntry(entry);
    tar.write(content);
    tar.closeArchiveEntry();
  }

  private static ArchiveWriter shop(int minor, int format, int compression) {
    String searchPath = "SELECT pg_catalog.set_config('search_path', '', false);\n";
    return new ArchiveWriter(minor, format, compression)
        .entry(1, "ENCODING", "", "ENCODING", "SET client_encoding = 'UTF8';\n")
        .entry(2, "SEARCHPATH", "", "SEARCHPATH", searchPath)
        .entry(7, "TABLE", "shop", "stores", "CREATE TABLE shop.stores (id integer);\n")
        .entry(
            8,
            "TABLE DATA",
            "shop",
            "stores",
            "",
            "COPY shop.stores (id, name) FROM stdin;\n",
            "8.dat")
        .entry(
            9,
            "INDEX",
            "shop",
            "a",
            "CREATE INDEX a ON shop.stores (id);\nALTER INDEX a SET (fillfactor = 50);");
  }

  private DumpReading read(byte[] bytes) throws UnreadableInput {
    items.clear();
    return DumpReader.read(
        DumpSource.of(List.of(InputFile.ofBytes("shop.dump", bytes))), items::add);
  }

  private List<Finding> countedIn(byte[] bytes) throws UnreadableInput {
    return countedReading(bytes).findings();
  }

  private DumpReading countedReading(byte[] bytes) throws UnreadableInput {
    items.clear();
    DumpSource source = DumpSource.of(List.of(InputFile.ofBytes("shop.dump", bytes)));
    return DumpReader.read(source.with(RowCounts.OF_ARCHIVES_TOO), items::add);
  }

  private static int indexOf(byte[] bytes, byte[] wanted) {
    int at = 0;
    while (!Arrays.equals(bytes, at, at + wanted.length, wanted, 0, wanted.length)) {
      at++;
    }
    return at;
  }

  private static Span at(int entry) {
    return Span.of("shop.dump", entry, 1);
  }
}
