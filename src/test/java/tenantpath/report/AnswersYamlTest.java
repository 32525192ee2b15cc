package tenantpath.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tenantpath.Analysis;
import tenantpath.AnalysisOptions;
import tenantpath.Analyzer;
import tenantpath.decisions.DecisionsFile;
import tenantpath.decisions.DecisionsReader;
import tenantpath.dump.DumpSource;
import tenantpath.report.view.DecisionView;
import tenantpath.report.view.QuestionView;
import tenantpath.report.view.ReportViews;
import tenantpath.source.InputFile;

class AnswersYamlTest {
  private static final String HOSTILE =
      """
      CREATE TABLE "ten'ants" (id bigint PRIMARY KEY, "a b" text UNIQUE);
      CREATE TABLE "true" (id bigint PRIMARY KEY, "ten'ant_id" bigint NOT NULL);
      CREATE TABLE "x: #y" (id bigint PRIMARY KEY, "true_id" bigint NOT NULL);
      CREATE TABLE "q``` q" (id bigint PRIMARY KEY, who_knows_id bigint NOT NULL);
      CREATE TABLE "l\n```\nf" (id bigint PRIMARY KEY, who_knows_id bigint NOT NULL,
        "o_type" text, o_id bigint);
      """;

  @ParameterizedTest
  @ValueSource(strings = {"storefront", "clinic", "helpdesk"})
  void readsAsADecisionsFileAsItIsPasted(String name) throws Exception {
    Path dump = Path.of("testdata/cases", name, "dump.sql");
    reads(Analyzer.analyze(DumpSource.of(List.of(InputFile.of(dump))), AnalysisOptions.DEFAULT));
  }

  @Test
  void readsWhateverTheNamesAre() throws Exception {
    reads(
        Analyzer.analyze(
            DumpSource.ofText("hostile.sql", HOSTILE),
            AnalysisOptions.tenant("public.\"ten'ants\"")));
  }

  private static void reads(Analysis analysis) {
    List<DecisionView> decisions = decisions(analysis);
    String yaml = AnswersYaml.of(decisions);
    assertThat(yaml).isNotEmpty();
    assertThat(errors(yaml, analysis)).as(yaml).isEmpty();
    for (DecisionView decision : decisions) {
      for (QuestionView question : decision.questions()) {
        String head = question.section().isEmpty() ? "" : question.section() + ":\n";
        String pasted = head + String.join("\n", question.lines()) + "\n";
        assertThat(errors(pasted, analysis)).as(pasted).isEmpty();
      }
    }
    assertThat(yaml.lines().filter(line -> line.startsWith("```"))).isEmpty();
  }

  @Test
  void linesThatExcludeEachOtherAreComments() throws Exception {
    Analysis analysis =
        Analyzer.analyze(
            DumpSource.ofText(
                "shop.sql",
                """
                CREATE TABLE shops (id bigint PRIMARY KEY, domain text UNIQUE);
                CREATE TABLE orders (id bigint PRIMARY KEY, shop_id bigint REFERENCES shops);
                CREATE TABLE boxes (id bigint PRIMARY KEY, depot_id bigint NOT NULL);
                CREATE TABLE notes (id bigint PRIMARY KEY, order_id bigint NOT NULL);
                """),
            AnalysisOptions.tenant("shops"));
    assertThat(AnswersYaml.of(decisions(analysis)))
        .contains("\n  # - accept: public.boxes(depot_id) -> public.shops(id)")
        .contains("\n  # - reject: public.boxes(depot_id)")
        .contains("\n  - accept: public.notes(order_id) -> public.orders(id)")
        .contains("\n  - {accept: U12, table: public.shops, object: shops_domain_key, as: drop}")
        .doesNotContain("nulls: leave-out")
        .containsOnlyOnce("relationships:");
    assertThat(decisions(analysis).stream().flatMap(d -> d.questions().stream()))
        .anyMatch(
            q ->
                q.lines().stream()
                    .anyMatch(
                        line -> line.startsWith("  # - {table: public.orders, nulls: leave-out}")));
  }

  private static List<DecisionView> decisions(Analysis analysis) {
    return ReportViews.of(analysis, new SqlBundle(new TreeMap<>(), new TreeMap<>())).decisions();
  }

  private static List<?> errors(String yaml, Analysis analysis) {
    return DecisionsReader.read(
            new DecisionsFile("pasted.yml", "version: 1\n" + yaml), analysis.schema())
        .findings();
  }
}
