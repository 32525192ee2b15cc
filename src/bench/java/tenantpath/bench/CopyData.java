package tenantpath.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
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

/** The rows of a gigabyte of data, counted by this program and by {@code wc -l}. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class CopyData {
  private static final long GIGABYTE = 1_000_000_000;

  private Path dump;

  @Setup
  public void write() throws IOException {
    dump = Files.createTempFile("copy", ".sql");
    StringBuilder rows = new StringBuilder();
    for (int i = 0; i < 10_000; i++) {
      rows.append(i).append("\t\\N\tBlue Kettle ").append(i % 97).append("\t2024-05-17 08:30:00\t");
      rows.append(i * 3.5).append('\n');
    }
    byte[] block = rows.toString().getBytes(StandardCharsets.US_ASCII);
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(dump))) {
      out.write("CREATE TABLE public.items ();\nCOPY public.items FROM stdin;\n".getBytes());
      for (long written = 0; written < GIGABYTE; written += block.length) {
        out.write(block);
      }
      out.write("\\.\n".getBytes(StandardCharsets.US_ASCII));
    }
  }

  @TearDown
  public void delete() throws IOException {
    Files.delete(dump);
  }

  @Benchmark
  public SchemaReading gigabytes() throws UnreadableInput {
    return SchemaReader.read(DumpSource.of(List.of(InputFile.of(dump))));
  }

  @Benchmark
  public int gigabytesByWc() throws IOException, InterruptedException {
    return new ProcessBuilder("wc", "-l", dump.toString())
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start()
        .waitFor();
  }
}
