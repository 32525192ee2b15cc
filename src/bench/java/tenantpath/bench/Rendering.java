package tenantpath.bench;

import java.util.Map;
import java.util.SortedMap;
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
import org.openjdk.jmh.annotations.Warmup;
import tenantpath.Analysis;
import tenantpath.AnalysisOptions;
import tenantpath.Analyzer;
import tenantpath.distribution.ImpossibleTarget;
import tenantpath.distribution.UnknownTenant;
import tenantpath.dump.DumpSource;
import tenantpath.dump.UnreadableInput;
import tenantpath.report.Reports;
import tenantpath.report.Templates;
import tenantpath.testing.RealisticSchema;

/** All files of an analysis of a thousand tables. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class Rendering {
  private static final int TABLES = 1_000;

  private Analysis analysis;

  @Setup
  public void analyze() throws UnreadableInput, UnknownTenant, ImpossibleTarget {
    analysis =
        Analyzer.analyze(
            DumpSource.ofText("schema.sql", RealisticSchema.dump(TABLES)),
            AnalysisOptions.tenant("accounts"));
  }

  @Benchmark
  public SortedMap<String, byte[]> everything() {
    return Reports.render(analysis, new Templates(Map.of()));
  }
}
