package tenantpath.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import tenantpath.Analysis;
import tenantpath.testing.HandMadeAnalysis;

/** Plans that are damaged on purpose; each damage is named. */
class PlanVerifierTest {
  private final Analysis analysis =
      HandMadeAnalysis.of(
          """
          CREATE TABLE public.stores (id bigint PRIMARY KEY);
          CREATE TABLE public.orders (
            id bigint PRIMARY KEY, store_id bigint NOT NULL REFERENCES public.stores);
          CREATE TABLE public.lines (
            id bigint PRIMARY KEY, order_id bigint NOT NULL REFERENCES public.orders);
          CREATE TABLE public.options (
            id bigint PRIMARY KEY, line_id bigint NOT NULL REFERENCES public.lines);
          CREATE FUNCTION public.f() RETURNS trigger LANGUAGE plpgsql AS $$BEGIN RETURN NEW; END$$;
          CREATE TRIGGER t BEFORE UPDATE ON public.lines
            FOR EACH ROW EXECUTE FUNCTION public.f();
          """,
          "store_id",
          List.of("public.stores.id", "public.orders.store_id"),
          List.of());

  @Test
  void staysSilentAboutAPlanAsItWasMade() {
    assertThat(verified(analysis.plan().steps()).steps()).isEqualTo(analysis.plan().steps());
  }

  @Test
  void reportsAMissingColumn() {
    assertBroken(
        without(BackfillStep.AddColumn.class::isInstance),
        "a trigger fills a column that is there");
  }

  @Test
  void reportsRowsThatAreFilledBeforeTheirTrigger() {
    assertBroken(
        without(
            step ->
                step instanceof BackfillStep.FillNewRows
                    || step instanceof BackfillStep.PropagateKey),
        "new rows are filled before the old ones");
  }

  @Test
  void reportsChildrenBeforeParents() {
    List<Step> steps = new ArrayList<>(analysis.plan().steps());
    List<Integer> backfills = new ArrayList<>();
    for (int i = 0; i < steps.size(); i++) {
      if (steps.get(i) instanceof BackfillStep.Backfill) {
        backfills.add(i);
      }
    }
    Collections.swap(steps, backfills.get(0), backfills.get(1));
    assertBroken(steps, "parents are filled before their children");
  }

  @Test
  void reportsATableThatIsNeverFilled() {
    assertBroken(
        without(BackfillStep.Backfill.class::isInstance), "a key is verified after it was filled");
  }

  @Test
  void reportsAKeyThatStaysNullable() {
    assertBroken(without(BackfillStep.RequireKey.class::isInstance), "its key is NOT NULL");
  }

  @Test
  void reportsPhasesOutOfOrder() {
    List<Step> steps = new ArrayList<>(analysis.plan().steps());
    Collections.reverse(steps);
    assertBroken(steps, "phases follow each other");
  }

  @Test
  void reportsAKeyThatGoesWhileAForeignKeyDependsOnIt() {
    assertBroken(
        without(
            step ->
                step instanceof ForeignKeyStep.DropForeignKey drop
                        && drop.phase() == Phase.KEYS
                        && drop.key().name().equals("lines_order_id_fkey")
                    || step instanceof ForeignKeyStep.RenameForeignKey rename
                        && rename.to().equals("lines_order_id_fkey")),
        "no foreign key depends on a key that goes");
  }

  @Test
  void reportsAForeignKeyWithoutAUniqueTarget() {
    assertBroken(
        without(
            step ->
                step instanceof KeyStep.BuildUnique build
                        && build.key().name().equals("orders_pkey")
                    || step instanceof KeyStep.SwapUnique swap
                        && swap.key().name().equals("orders_pkey")),
        "a foreign key needs a unique target");
  }

  @Test
  void reportsAKeyWithoutTheDistributionColumn() {
    assertBroken(
        without(
            step ->
                step instanceof KeyStep.BuildUnique build
                        && build.key().name().equals("options_pkey")
                    || step instanceof KeyStep.SwapUnique swap
                        && swap.key().name().equals("options_pkey")),
        "every unique key holds the distribution column");
  }

  @Test
  void reportsATriggerThatCitusWouldRefuse() {
    assertBroken(
        without(CitusStep.DropTrigger.class::isInstance), "a table has no trigger when Citus");
  }

  @Test
  void reportsAForeignKeyThatCitusWouldMeet() {
    assertBroken(
        without(
            step ->
                step instanceof ForeignKeyStep.DropForeignKey drop
                    && drop.phase() == Phase.PREPARE_CITUS),
        "a table has no foreign key when Citus");
  }

  @Test
  void reportsATableBesideARootThatIsNotDistributed() {
    assertBroken(
        without(
            step ->
                step instanceof CitusStep.DistributeTable distribute
                    && distribute.colocatedWith().isEmpty()),
        "the root is distributed before what is beside it");
  }

  @Test
  void reportsAForeignKeyThatIsNotAddedAgain() {
    assertBroken(
        without(
            step ->
                step instanceof ForeignKeyStep.AddForeignKey add
                    && add.phase() == Phase.FOREIGN_KEYS),
        "what the ledger keeps is there");
  }

  private List<Step> without(Predicate<Step> dropped) {
    return analysis.plan().steps().stream().filter(dropped.negate()).toList();
  }

  private void assertBroken(List<Step> steps, String invariant) {
    assertThatThrownBy(() -> verified(steps))
        .isInstanceOf(PlanVerifier.BrokenPlan.class)
        .hasMessageContaining(invariant);
  }

  private MigrationPlan verified(List<Step> steps) {
    MigrationPlan plan = new MigrationPlan(steps, analysis.plan().ledger());
    return PlanVerifier.verified(plan, analysis.schema(), analysis.design());
  }
}
