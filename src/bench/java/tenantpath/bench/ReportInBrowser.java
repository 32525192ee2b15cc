package tenantpath.bench;

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
import tenantpath.AnalysisOptions;
import tenantpath.Analyzer;
import tenantpath.distribution.ImpossibleTarget;
import tenantpath.distribution.UnknownTenant;
import tenantpath.dump.DumpSource;
import tenantpath.dump.UnreadableInput;
import tenantpath.testing.RealisticSchema;
import tenantpath.testing.browser.OpenReport;

/**
 * How long a reader in Chromium waits for the report: until it can be used, until a filter answers,
 * until the first page of a table is there. The driver's own way to the browser is in it.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5)
@Measurement(iterations = 5)
@Fork(1)
public class ReportInBrowser {
  @Param({"1000", "10000"})
  int tables;

  private OpenReport report;

  @Setup
  public void write() throws UnreadableInput, UnknownTenant, ImpossibleTarget {
    report =
        OpenReport.of(
            Analyzer.analyze(
                DumpSource.ofText("schema.sql", RealisticSchema.dump(tables)),
                AnalysisOptions.tenant("accounts")));
    System.out.println(report.size() + " bytes");
  }

  @Benchmark
  public Object opens() {
    report.again();
    return report.painted();
  }

  @Benchmark
  public Object filters() {
    return report.browser().js(typing("class:backfill invoice"));
  }

  @Benchmark
  public Object filtersToAll() {
    return report.browser().js(typing(""));
  }

  @Benchmark
  public Object opensTheFirstTable() {
    report.again();
    return report.opened("#public.users");
  }

  private static String typing(String words) {
    return "const input = document.getElementById('filter'); input.value = '"
        + words
        + "'; input.dispatchEvent(new Event('input')); return document.body.offsetHeight;";
  }
}
