package tenantpath.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tenantpath.Analysis;
import tenantpath.AnalysisOptions;
import tenantpath.Analyzer;
import tenantpath.decisions.DecisionsFile;
import tenantpath.decisions.DecisionsReader;
import tenantpath.distribution.DesignOptions;
import tenantpath.dump.DumpSource;
import tenantpath.finding.Finding;
import tenantpath.finding.Severity;
import tenantpath.source.InputFile;

class DecisionsDraftTest {
  private static final Path CASES = Path.of("testdata/cases");
  private static final Path DUMPS = Path.of("../shared/dumps");
  private static final Pattern SOME =
      Pattern.compile("dump\\.sql|(hatchet|rubygems|armt)_.*\\.sql|porta.*no_tenant_id\\.sql");
  private static final Pattern ENTRY =
      Pattern.compile("# ( {2}- (?:accept|reject|\\{(?:table|accept)).*|tenant: .*)");

  private static final String HOSTILE =
      """
      CREATE TABLE "ten'ants" (id bigint PRIMARY KEY, "a b" text UNIQUE);
      CREATE TABLE "true" (id bigint PRIMARY KEY, "ten'ant_id" bigint NOT NULL);
      CREATE TABLE "x: #y" (id bigint PRIMARY KEY, "true_id" bigint NOT NULL);
      CREATE TABLE "q\"q" (id bigint PRIMARY KEY, who_knows_id bigint NOT NULL);
      CREATE TABLE "l\nf" (id bigint PRIMARY KEY, who_knows_id bigint NOT NULL,
        "o_type" text, o_id bigint);
      CREATE TABLE "{a}, [b]" (id bigint, o_type text DEFAULT 'It''s -> x', o_id bigint);
      """;

  static Stream<DumpSource> dumps() throws IOException {
    List<Path> files = new ArrayList<>();
    for (Path folder : List.of(CASES, DUMPS)) {
      if (Files.isDirectory(folder)) {
        try (Stream<Path> all = Files.walk(folder, 2)) {
          all.filter(file -> SOME.matcher(file.getFileName().toString()).matches())
              .sorted()
              .forEach(files::add);
        }
      }
    }
    return Stream.concat(
        Stream.of(DumpSource.ofText("hostile.sql", HOSTILE)),
        files.stream().map(file -> DumpSource.of(List.of(InputFile.of(file)))));
  }

  @ParameterizedTest
  @MethodSource("dumps")
  void everyLineCanBeUncommentedAloneAndAllAcceptancesTogether(DumpSource dump) throws Exception {
    Analysis analysis = Analyzer.analyze(dump, AnalysisOptions.DEFAULT);
    String draft = DecisionsDraft.of(analysis);
    assertThat(errors(draft, analysis)).isEmpty();
    List<String> lines = draft.lines().toList();
    String section = "version: 1";
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).startsWith("#") && lines.get(i).endsWith("s:")) {
        section = lines.get(i);
      }
      if (ENTRY.matcher(lines.get(i)).matches()) {
        String alone = section + "\n" + lines.get(i).substring(2) + "\n";
        assertThat(errors(alone, analysis)).as(alone).isEmpty();
      }
    }
    String accepted = uncommented(lines, first(lines));
    assertThat(errors(accepted, analysis)).as(accepted).isEmpty();
    Analysis again = Analyzer.analyze(dump, with(accepted, analysis));
    assertThat(again.findings().stream().filter(DecisionsDraftTest::isWrongDecision))
        .as(accepted)
        .isEmpty();
  }

  /** The first answer of each question, where questions are about different columns. */
  private static List<Integer> first(List<String> lines) {
    List<Integer> chosen = new ArrayList<>();
    boolean tenant = false;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      boolean asksTenant = line.startsWith("# tenant: ");
      boolean afterComment = i > 0 && !ENTRY.matcher(lines.get(i - 1)).matches();
      boolean accepts =
          line.startsWith("#   - accept: ")
              || line.startsWith("#   - {table: ") && afterComment
              || line.startsWith("#   - {table: ")
                  && (line.contains("nulls:") || line.contains("path:"))
              || line.startsWith("#   - {accept: ");
      if (accepts || asksTenant && !tenant) {
        chosen.add(i);
      }
      tenant |= asksTenant;
    }
    return chosen;
  }

  private static String uncommented(List<String> lines, List<Integer> which) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < lines.size(); i++) {
      text.append(which.contains(i) ? lines.get(i).substring(2) : lines.get(i)).append('\n');
    }
    return text.toString();
  }

  private static List<Finding> errors(String decisions, Analysis analysis) {
    return DecisionsReader.read(new DecisionsFile("draft.yml", decisions), analysis.schema())
        .findings();
  }

  private static boolean isWrongDecision(Finding finding) {
    return finding.severity() == Severity.ERROR && finding.code().value().startsWith("D");
  }

  private static AnalysisOptions with(String decisions, Analysis analysis) {
    return new AnalysisOptions(
        DesignOptions.DEFAULT,
        Optional.of(new DecisionsFile("draft.yml", decisions)),
        Optional.empty(),
        OptionalInt.empty());
  }

  @Test
  void theMostConsequentialQuestionComesFirstAndTheFileIsTheSameEachTime() throws Exception {
    DumpSource dump =
        DumpSource.ofText(
            "shop.sql",
            """
            CREATE TABLE shops (id bigint PRIMARY KEY);
            CREATE TABLE orders (id bigint PRIMARY KEY, shop_id bigint NOT NULL REFERENCES shops);
            CREATE TABLE boxes (id bigint PRIMARY KEY, depot_id bigint NOT NULL);
            CREATE TABLE lids (id bigint PRIMARY KEY, box_id bigint NOT NULL REFERENCES boxes);
            CREATE TABLE nails (id bigint PRIMARY KEY, owner_hub_id bigint NOT NULL);
            """);
    String draft = DecisionsDraft.of(Analyzer.analyze(dump, AnalysisOptions.tenant("shops")));
    assertThat(draft)
        .isEqualTo(DecisionsDraft.of(Analyzer.analyze(dump, AnalysisOptions.tenant("shops"))));
    assertThat(draft)
        .contains(
            "1. What does depot_id of public.boxes name? (2 tables: public.boxes, public.lids)")
        .contains("2. What does owner_hub_id of public.nails name? (1 table: public.nails)")
        .contains("#   - accept: public.boxes(depot_id) -> public.shops(id)")
        .contains("#   - reject: public.boxes(depot_id)   # it names no row of this database");
  }
}
