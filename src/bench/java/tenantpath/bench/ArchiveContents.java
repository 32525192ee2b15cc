package tenantpath.bench;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import tenantpath.ddl.SchemaReader;
import tenantpath.ddl.SchemaReading;
import tenantpath.dump.DumpSource;
import tenantpath.dump.UnreadableInput;
import tenantpath.source.InputFile;

/** An archive's table of contents, which takes no longer where more data stands behind it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ArchiveContents {
  private static final Path SMALL = Path.of("src/test/resources/tenantpath/dump/shop.dump");

  @Param({"0", "1", "100"})
  public int gigabytesOfData;

  private Path archive;

  /** The data is a hole in the file: it takes no room, and whoever reads it takes time. */
  @Setup
  public void write() throws IOException {
    archive = Files.createTempFile("archive", ".dump");
    Files.write(archive, Files.readAllBytes(SMALL));
    try (RandomAccessFile file = new RandomAccessFile(archive.toFile(), "rw")) {
      file.setLength(file.length() + gigabytesOfData * 1_000_000_000L);
    }
  }

  @TearDown
  public void delete() throws IOException {
    Files.delete(archive);
  }

  @Benchmark
  public SchemaReading contents() throws UnreadableInput {
    return SchemaReader.read(DumpSource.of(List.of(InputFile.of(archive))));
  }
}
