package tenantpath.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.provider.MethodSource;
import tenantpath.Analysis;
import tenantpath.AnalysisOptions;
import tenantpath.Analyzer;
import tenantpath.dump.DumpSource;
import tenantpath.dump.UnreadableInput;
import tenantpath.report.Reports;
import tenantpath.report.Templates;
import tenantpath.source.InputFile;

/** The whole program, from any text to all that is written. */
class AnalyzerFuzz {
  private static final String TENANT =
      """
      CREATE TABLE public.stores (store_id uuid PRIMARY KEY, name text);
      CREATE TABLE public.orders (id bigint PRIMARY KEY, store_id uuid REFERENCES public.stores);
      """;

  @MethodSource("tenantpath.fuzz.Seeds#partitions")
  @DictionaryFile(resourcePath = "sql.dict")
  @FuzzTest
  void anyTextIsAnalyzed(byte[] bytes) throws Exception {
    InputFile tenant = InputFile.ofText("a.tenant.sql", TENANT);
    InputFile text = InputFile.ofBytes("a.sql", bytes);
    Bounded.by(bytes, () -> analyze(DumpSource.of(List.of(tenant, text))));
  }

  private static void analyze(DumpSource source) throws Exception {
    try {
      Analysis analysis = Analyzer.analyze(source, AnalysisOptions.DEFAULT);
      Reports.render(analysis, new Templates(Map.of()));
    } catch (UnreadableInput refused) {
      Refusals.check(refused);
    }
  }
}
