package tenantpath.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import tenantpath.ddl.SchemaReader;
import tenantpath.ddl.SchemaReading;
import tenantpath.dump.DumpSource;
import tenantpath.dump.UnreadableInput;
import tenantpath.source.InputFile;

/** Schema text read by one thread; an operation is a megabyte. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class SchemaText {
  private static final int MEGABYTES = 10;
  private static final List<String> DUMPS = List.of("keys", "types", "partitions", "views");

  private InputFile text;

  @Setup
  public void write() throws IOException {
    StringBuilder all = new StringBuilder();
    for (int copy = 0; all.length() < MEGABYTES * 1_000_000; copy++) {
      all.append("CREATE SCHEMA s").append(copy).append(";\n");
      for (String dump : DUMPS) {
        String one = Files.readString(Path.of("testdata/dumps", dump + ".sql"));
        all.append(one.replace("public.", "s" + copy + "." + dump + "_"));
      }
    }
    text = InputFile.ofText("schema.sql", all.substring(0, MEGABYTES * 1_000_000));
  }

  @Benchmark
  @OperationsPerInvocation(MEGABYTES)
  public SchemaReading megabytes() throws UnreadableInput {
    return SchemaReader.read(DumpSource.of(List.of(text)));
  }
}
