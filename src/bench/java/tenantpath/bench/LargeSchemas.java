package tenantpath.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
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
import org.openjdk.jmh.annotations.Warmup;
import tenantpath.Analysis;
import tenantpath.AnalysisOptions;
import tenantpath.Analyzer;
import tenantpath.Assessment;
import tenantpath.distribution.ImpossibleTarget;
import tenantpath.distribution.UnknownTenant;
import tenantpath.dump.DumpSource;
import tenantpath.dump.UnreadableInput;
import tenantpath.report.Content;
import tenantpath.report.Reports;
import tenantpath.report.Templates;
import tenantpath.report.sheet.EarlierSheet;
import tenantpath.testing.RealisticSchema;

/** From the dump to the last byte of the last file, in the heap of a small machine. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(
    value = 1,
    jvmArgsAppend = {"-Xmx1g", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"})
public class LargeSchemas {
  private static final AnalysisOptions OPTIONS = AnalysisOptions.tenant("accounts");

  @Param({"realistic", "star", "chain"})
  public String shape;

  private String dump;

  @Setup
  public void write() {
    dump =
        switch (shape) {
          case "realistic" -> RealisticSchema.dump(10_000);
          case "star" -> tree(10_000, 1_000);
          default -> tree(2_000, 1);
        };
  }

  /** Each table has so many children before the next one has any. */
  private static String tree(int tables, int children) {
    StringBuilder ddl = new StringBuilder("CREATE TABLE accounts (id bigint PRIMARY KEY);\n");
    for (int i = 1; i < tables; i++) {
      int parent = (i - 1) / children;
      ddl.append(
          "CREATE TABLE t%d (id bigint PRIMARY KEY, parent_id bigint NOT NULL);%n".formatted(i));
      ddl.append(
          "ALTER TABLE t%d ADD FOREIGN KEY (parent_id) REFERENCES %s;%n"
              .formatted(i, parent == 0 ? "accounts" : "t" + parent));
    }
    return ddl.toString();
  }

  @Benchmark
  public Assessment check() throws UnreadableInput, UnknownTenant, ImpossibleTarget {
    return Analyzer.assess(DumpSource.ofText("schema.sql", dump), OPTIONS);
  }

  @Benchmark
  public Analysis analyze() throws UnreadableInput, UnknownTenant, ImpossibleTarget, IOException {
    Analysis analysis = Analyzer.analyze(DumpSource.ofText("schema.sql", dump), OPTIONS);
    for (Content content :
        Reports.rendered(analysis, new Templates(Map.of()), EarlierSheet.NONE).files().values()) {
      content.writeTo(OutputStream.nullOutputStream());
    }
    return analysis;
  }
}
