package tenantpath.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tenantpath.Analysis;
import tenantpath.AnalysisOptions;
import tenantpath.Analyzer;
import tenantpath.dump.DumpSource;
import tenantpath.plan.CitusStep.DistributeTable;
import tenantpath.plan.ForeignKeyStep.DropForeignKey;
import tenantpath.plan.LoadStep.CompareSource;
import tenantpath.plan.LoadStep.LoadTable;
import tenantpath.plan.LoadStep.SetSequence;
import tenantpath.schema.RelationName;

/** Plans to a new cluster that are damaged on purpose; each damage is named. */
class LoadReplayTest {
  private static final RelationName LINES = RelationName.of("public", "lines");
  private Analysis analysis;

  @BeforeEach
  void analyze() throws Exception {
    analysis =
        Analyzer.analyze(
            DumpSource.ofText(
                "shop.sql",
                """
                CREATE TABLE public.stores (id bigint PRIMARY KEY, name text,
                  shout text GENERATED ALWAYS AS (upper(name)) STORED);
                CREATE TABLE public.orders (
                  id bigint PRIMARY KEY, store_id bigint NOT NULL REFERENCES public.stores);
                CREATE SEQUENCE public.lines_id_seq;
                CREATE TABLE public.lines (
                  id bigint DEFAULT nextval('public.lines_id_seq'::regclass) PRIMARY KEY,
                  order_id bigint NOT NULL REFERENCES public.orders);
                CREATE TABLE public.jobs (id bigint PRIMARY KEY, after bigint REFERENCES public.jobs);
                """),
            AnalysisOptions.tenant("stores").by(Route.NEW_CLUSTER));
  }

  @Test
  void staysSilentAboutAPlanAsItWasMade() {
    assertThat(verified(analysis.plan().steps()).steps()).isEqualTo(analysis.plan().steps());
  }

  @Test
  void loadsEveryColumnThatIsNotGenerated() {
    assertThat(analysis.plan().steps(LoadTable.class))
        .extracting(step -> step.table() + " " + step.columns())
        .containsExactly(
            "public.lines [id, order_id, store_id]",
            "public.orders [id, store_id]",
            "public.stores [id, name]",
            "public.jobs [id, after]");
    assertThat(analysis.plan().steps(SetSequence.class))
        .extracting(step -> step.sequence() + " " + step.columns())
        .containsExactly("public.lines_id_seq [public.lines.id]");
  }

  @Test
  void reportsATableThatIsNotLoaded() {
    assertBroken(
        without(step -> step instanceof LoadTable && step.table().equals(LINES)),
        "what is counted is there");
  }

  @Test
  void reportsAColumnThatIsNotLoaded() {
    assertBroken(
        changed(
            step ->
                step instanceof LoadTable s && s.table().equals(LINES)
                    ? new LoadTable(
                        s.table(), List.of("id", "store_id"), s.rows(), List.of(), s.counts())
                    : step),
        "every column is loaded");
  }

  @Test
  void reportsAKeyThatIsNotLoaded() {
    assertBroken(
        changed(
            step ->
                step instanceof LoadTable s && s.table().equals(LINES)
                    ? new LoadTable(
                        s.table(), List.of("id", "order_id"), s.rows(), List.of(), s.counts())
                    : step),
        "a table is loaded with its key");
  }

  @Test
  void reportsAForeignKeyThatIsInTheWay() {
    assertBroken(
        without(
            step -> step instanceof DropForeignKey s && s.key().name().equals("jobs_after_fkey")),
        "a table has no foreign key when it is loaded");
  }

  @Test
  void reportsATableThatIsNotDistributed() {
    assertBroken(
        without(step -> step instanceof DistributeTable && step.table().equals(LINES)),
        "a table is where it belongs before it is loaded");
  }

  @Test
  void reportsASequenceThatIsNotSet() {
    assertBroken(without(SetSequence.class::isInstance), "every sequence is set");
  }

  @Test
  void reportsNumbersThatAreNotCompared() {
    assertBroken(
        without(CompareSource.class::isInstance), "a sequence is set once its value is known");
  }

  @Test
  void reportsAPhaseOfTheOtherRoute() {
    List<Step> steps = new ArrayList<>(analysis.plan().steps());
    steps.add(new CitusStep.FreeLocalCopy(LINES));
    assertBroken(steps, "the route has the phase");
  }

  private List<Step> without(Predicate<Step> dropped) {
    return analysis.plan().steps().stream().filter(dropped.negate()).toList();
  }

  private List<Step> changed(UnaryOperator<Step> change) {
    return analysis.plan().steps().stream().map(change).toList();
  }

  private void assertBroken(List<Step> steps, String invariant) {
    assertThatThrownBy(() -> verified(steps))
        .isInstanceOf(PlanVerifier.BrokenPlan.class)
        .hasMessageContaining(invariant);
  }

  private MigrationPlan verified(List<Step> steps) {
    MigrationPlan plan =
        new MigrationPlan(Route.NEW_CLUSTER, steps, List.of(), analysis.plan().ledger());
    return PlanVerifier.verified(plan, analysis.schema(), analysis.design());
  }
}
